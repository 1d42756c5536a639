import { STOP_WORDS } from './stop-words.ts'

/** A hyphen in one of its forms, and what stands in its place in older texts. */
const HYPHEN = /[-\u00AD\u2010\u2011·‧•]+/
const WORD = /[\p{L}\p{N}]+(?:[-\u00AD\u2010\u2011·‧•]+[\p{L}\p{N}]+)*/gu

/** A word as search compares it: „für“, „fuer“ and „fur“ become one, and so do „ß“ and „ss“. */
export const fold = (word: string): string =>
  word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replace(/([aou])e/g, '$1')

/**
 * The words of a text, folded, without those that lead nowhere.
 * A compound is there in one piece and in its parts: „Frauen-Beauftragte“ is found by all three.
 */
export function wordsIn(text: string): string[] {
  const written = text.normalize('NFC').match(WORD) ?? []
  return written.flatMap(piecesOf).map(fold).filter(leadsSomewhere)
}

function piecesOf(word: string): string[] {
  const parts = word.split(HYPHEN)
  return parts.length > 1 ? [parts.join(''), ...parts] : parts
}

const leadsSomewhere = (word: string) => (word.length > 1 || /\d/.test(word)) && !STOP_WORDS.has(word)
