import type { GlossaryEntry, Language } from '../content/catalogue.ts'
import { plainText } from '../language/text.ts'

type Word = Pick<GlossaryEntry, 'id' | 'word'>
type Spoken = Pick<Language, 'id'>

/** The letter at which a word stands in the glossary of a language. */
export const letterOf = ({ word }: Word, { id }: Spoken): string => plainText(word[id]!).normalize('NFD').replace(/[^\p{L}]/gu, '')[0]!.toUpperCase()

/** The page on which a word is explained: that of its first letter. An address has no letters but a to z. */
export function wordPath(word: Word, language: Spoken): string {
  const letter = letterOf(word, language).toLowerCase()
  return `/woerter/${/[a-z]/.test(letter) ? letter : `u${letter.codePointAt(0)!.toString(16)}`}/`
}

/** The explanation itself. */
export const wordAddress = (word: Word, language: Spoken): string => `${wordPath(word, language)}#${word.id}`
