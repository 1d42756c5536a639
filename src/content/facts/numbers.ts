import { literal } from '../../language/literal.ts'
import { isGerman } from '../../language/tongue.ts'
import type { Language } from '../language-content.ts'

/** Number words from „zwei“ on. „ein“ is also an article and counts only inside a longer word. */
const WORD =
  'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|drei(?:ß|ss)ig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend|Million(?:en)?|Milliarden?'

/** „drei“, „vierundvierzig“, „zweihundert“, „zweimal“, „dreifach“ – but not „achten“ or „Achtung“. Digits in every form: 12, ½, ². */
const NUMBER = new RegExp(`\\p{N}+(?:[.,]\\p{N}+)*|(?<!\\p{L})(?:(?:ein|${WORD})(?:und)?)*(?:${WORD})(?:mal|fach)?(?!\\p{L})`, 'giu')

/** What each number has in it: most texts have none of it, and are read no further. */
const HINT = new RegExp(`\\p{N}|${WORD}`, 'iu')

export interface FoundNumber {
  text: string
  index: number
}

/** Digits, and the number words that a language has named for itself in `languages.yaml`. */
const numberIn = (words: readonly string[]) => new RegExp(`\\p{N}+(?:[.,]\\p{N}+)*|(?<!\\p{L})(?:${['(?!)', ...words.map(literal)].join('|')})(?!\\p{L})`, 'giu')

/**
 * Numbers that stand in a text by hand. Every one must be a reference to a fact instead.
 * @param names proper names in which a number is no statement, for example „Hartz 4“
 * @param words the number words of another language than German
 */
export function handWrittenNumbers(text: string, names: readonly string[], words?: readonly string[]): FoundNumber[] {
  if (!words && !HINT.test(text)) return []
  const open = names.reduce((rest, name) => rest.replaceAll(name, ' '.repeat(name.length)), text)
  return [...open.matchAll(words ? numberIn(words) : NUMBER)].map((match) => ({ text: match[0], index: match.index }))
}

/** The number words by which hand-written numbers are found in a language; none are named for German, which builds them. */
export const numberWords = (language: Language | undefined): readonly string[] | undefined => (!language || isGerman(language) ? undefined : language.numbers)
