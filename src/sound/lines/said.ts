import { literal } from '../../language/literal.ts'
import { spokenForm } from '../../language/spoken/index.ts'

/** How a word is written, and how it is said. */
export interface Pronunciation {
  written: string
  said: string
}

/**
 * What a voice is given to say: the spoken form, with the words of the glossary said as its `spoken` says.
 * A recording needs none of this, and the id of a Line stays: see docs/decisions/0502.
 */
export function saidForm(text: string, pronunciations: readonly Pronunciation[]): string {
  return pronunciations.reduce((said, { written, said: sound }) => said.replace(wholeWord(spokenForm(written)), spokenForm(sound)), spokenForm(text))
}

/** Long ones first: „Werkstatt-Rat“ before „Werkstatt“. */
export const inOrder = (pronunciations: readonly Pronunciation[]): Pronunciation[] =>
  [...pronunciations].sort((a, b) => b.written.length - a.written.length || (a.written < b.written ? -1 : 1))

const wholeWord = (word: string) => new RegExp(`(?<![\\p{L}\\d])${literal(word)}(?![\\p{L}\\d])`, 'gu')
