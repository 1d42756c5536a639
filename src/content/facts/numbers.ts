const WORDS =
  'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend|Millionen?'

/** „drei“, „zweimal“, „dreifach“ – but not „achten“ or „Achtung“. */
const NUMBER = new RegExp(`\\d[\\d.,]*|(?<![\\p{L}])(?:${WORDS})(?:mal|fach)?(?![\\p{L}])`, 'giu')

export interface FoundNumber {
  text: string
  index: number
}

/**
 * Numbers that stand in a text by hand. Every one must be a reference to a fact instead.
 * @param names proper names in which a number is no statement, for example „Hartz 4“
 */
export function handWrittenNumbers(text: string, names: readonly string[]): FoundNumber[] {
  const open = names.reduce((rest, name) => rest.replaceAll(name, ' '.repeat(name.length)), text)
  return [...open.matchAll(NUMBER)].map((match) => ({ text: match[0], index: match.index }))
}
