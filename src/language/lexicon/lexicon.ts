/** The morphology and the frequencies, ready to be asked. Pure: where the data comes from is not its matter. */
export interface Lexicon {
  /** What this form can be, as bits of `Flag`; 0 when unknown. Case matters. */
  flags(form: string): number
  /** Place in the list of spoken German (1 = most frequent), the best of all forms of the same word; 0 when not in it. */
  spokenRank(form: string): number
  /** The same for written German (Wikipedia). */
  writtenRank(form: string): number
}

/** The compact shape in the cache: the forms, and three numbers for each. */
export interface LexiconData {
  forms: readonly string[]
  flags: Uint32Array
  spoken: Uint16Array
  written: Uint16Array
}

export function createLexicon(data: LexiconData): Lexicon {
  const index = new Map<string, number>()
  data.forms.forEach((form, at) => index.set(form, at))
  const ask = (values: Uint32Array | Uint16Array) => (form: string) => {
    const at = index.get(form)
    return at === undefined ? 0 : (values[at] ?? 0)
  }
  return { flags: ask(data.flags), spokenRank: ask(data.spoken), writtenRank: ask(data.written) }
}
