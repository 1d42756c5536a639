import { plainText } from '../../language/text.ts'
import type { GlossaryEntry, Language } from '../catalogue.ts'

type Word = Pick<GlossaryEntry, 'id' | 'word'>
type Spoken = Pick<Language, 'id'>

/** The letter at which a name stands in a list from A to Z; of one without a letter („115“) its first sign. */
export const firstLetter = (name: string): string => [...(/\p{L}/u.exec(name)?.[0] ?? name).normalize('NFD')][0]!.toUpperCase()

/** The letter at which a word stands in the glossary of a language. */
export const letterOf = ({ word }: Word, { id }: Spoken): string => firstLetter(plainText(word[id]!))

/** The page on which a word is explained: that of its first letter. An address has no letters but a to z. */
export function wordPath(word: Word, language: Spoken): string {
  const letter = letterOf(word, language).toLowerCase()
  return `/woerter/${/[a-z]/.test(letter) ? letter : `u${letter.codePointAt(0)!.toString(16)}`}/`
}

/** The explanation itself. */
export const wordAddress = (word: Word, language: Spoken): string => `${wordPath(word, language)}#${word.id}`
