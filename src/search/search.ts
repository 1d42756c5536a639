import MiniSearch, { type SearchResult } from 'minisearch'
import type { Found } from './entry.ts'
import { readPart } from './read-part.ts'
import { SETTINGS, soundsIn, WEIGHTS, type Indexed } from './settings.ts'
import { wordsIn } from './words.ts'

/** No question is longer; what goes beyond is not read. */
export const LONGEST = 100

/** What is found far worse than the best is only noise. */
const WORST = 0.15

/** Among equals a page comes before the word that it explains, and both before those whom one can ask. */
const RANK: Record<Found['kind'], number> = { help: 2, page: 1, word: 0.7, contact: 0.6 }

/** A long page is as good as a short one: `b` is lower than the usual 0.7. */
const BM25 = { k: 1.2, b: 0.3, d: 0.5 }

/** Looks something up. @returns the best first; nothing for words that lead nowhere */
export type Search = (query: string) => (Found & { score: number })[]

/** Makes the index of the parts that `buildParts` has made. @throws when one is none, or there twice */
export function openIndex(parts: readonly string[]): Search {
  const index = new MiniSearch<Indexed>(SETTINGS)
  index.addAll(parts.flatMap(readPart).sort(byPath))
  return (query) => {
    const asked = query.slice(0, LONGEST)
    const found = index.search({ combineWith: 'OR', queries: [spelling(asked), sound(asked)] }, { bm25: BM25, boostDocument: (_, __, stored) => RANK[stored?.['kind'] as Found['kind']] })
    return found.filter(({ score }) => score >= found[0]!.score * WORST).map(asFound)
  }
}

/** Which of two equals comes first doesn't hang on the part in which it lies. */
const byPath = (one: Indexed, other: Indexed) => (one.path < other.path ? -1 : 1)

/** The words as they are written, with mistakes forgiven by their length, and as beginnings of longer words. */
const spelling = (query: string) => ({
  queries: wordsIn(query), combineWith: 'OR' as const, fields: Object.keys(WEIGHTS), boost: WEIGHTS, tokenize: (term: string) => [term],
  prefix: (term: string) => term.length > 2,
  fuzzy: (term: string) => forgiven(term.length),
})

/** How many letters may be wrong in a word of this length. */
const forgiven = (length: number) => (length < 4 ? 0 : length < 6 ? 1 : 2)

/** The words as they sound. */
const sound = (query: string) => ({ queries: soundsIn(query), combineWith: 'OR' as const, fields: ['sound'], tokenize: (term: string) => [term] })

const asFound = ({ kind, path, picture, label, summary, score }: SearchResult) => ({ kind, path, picture, label, summary, score }) as ReturnType<Search>[number]
