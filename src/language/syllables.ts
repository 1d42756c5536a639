import { createRequire } from 'node:module'

const { hyphenateSync } = createRequire(import.meta.url)('hyphen/de') as { hyphenateSync(word: string, options: { hyphenChar: string; minWordLength: number }): string }
const KEPT = 50_000
const known = new Map<string, readonly number[]>()

/** Offsets at which a word may be parted: compounds can only be joined there. */
export function syllableBorders(word: string): readonly number[] {
  const found = known.get(word)
  if (found) return found
  const borders: number[] = []
  let at = 0
  for (const syllable of hyphenateSync(word, { hyphenChar: '|', minWordLength: 4 }).split('|').slice(0, -1)) borders.push((at += syllable.length))
  if (known.size < KEPT) known.set(word, borders)
  return borders
}

export const syllables = (word: string) => syllableBorders(word).length + 1

const VOWEL = /[aeiouyäöü]/gi

/** A cheap no: a word has no more syllables than vowels. */
export const mayHave = (word: string, count: number) => (word.match(VOWEL)?.length ?? 0) >= count
