import { Flag, FINITE } from './lexicon/flags.ts'
import type { Sentence, Token } from './segment/segmented-text.ts'

const BORDER = /^[,;:–—()]$/

/** Tokens between commas, colons, dashes and brackets: near enough to a clause. */
export function clauses(sentence: Sentence): Token[][] {
  const found: Token[][] = [[]]
  for (const token of sentence.tokens) {
    if (token.kind === 'mark' && BORDER.test(token.text)) found.push([])
    else found.at(-1)?.push(token)
  }
  return found.filter((clause) => clause.length > 0)
}

export const isLower = (token: Token | undefined) => token !== undefined && /^\p{Ll}/u.test(token.text)
export const isNoun = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text) && (token.flags & Flag.noun) !== 0
/** Capitalised, and not only because it begins the sentence. */
export const isCapital = (token: Token | undefined) => token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text)

const AUXILIARIES = words(`bin bist ist sind seid war warst waren wart habe hast hat haben habt hatte hattest hatten hattet
  werde wirst wird werden werdet wurde wurdest wurden wurdet kann kannst können könnt konnte konnten muss musst müssen müsst musste mussten
  darf darfst dürfen dürft durfte durften soll sollst sollen sollt sollte sollten will willst wollen wollt wollte wollten mag magst mögen mögt
  mochte mochten möchte möchtest möchten möchtet würde würden hätte hätten wäre wären könnte könnten müsste müssten dürfte dürften gibt gab geht`)

const ALSO_INFINITIVES = words('haben werden können müssen dürfen sollen wollen mögen')

/** sein, haben, werden and the modal verbs in a finite form; a capital is only allowed at the start. */
export const isAuxiliary = (token: Token | undefined) =>
  token !== undefined && AUXILIARIES.has(token.lower) && (isLower(token) || token.start === 0)

/** A form that agrees with a person; may also be an infinitive. */
export const isFinite = (token: Token | undefined) =>
  token !== undefined && (isAuxiliary(token) || (isLower(token) && (token.flags & FINITE) !== 0))

/** Finite for certain: not an infinitive, participle or adjective at the same time. */
export function isSurelyFinite(token: Token | undefined): boolean {
  if (!token || ALSO_INFINITIVES.has(token.lower)) return false
  if (isAuxiliary(token)) return true
  return isLower(token) && (token.flags & FINITE) !== 0 && (token.flags & (Flag.infinitive | Flag.participle | Flag.adjective)) === 0
}

/** „a b c“ → a set of words. Keeps word lists readable. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
