import { Flag, FINITE } from '../lexicon/flags.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Sentence, Token } from '../segment/segmented-text.ts'

/** What makes one sentence hard, each on a scale that flattens: the tenth comma is not worse than the ninth. */
export interface Measures {
  /** Words beyond the fifth. */
  length: number
  /** Letters beyond the ninth, summed over the parts between hyphens. */
  letters: number
  commas: number
  /** Adjectives and adverbs. */
  attributes: number
  /** How far down in the list of spoken words they stand on average, as a power of two. */
  rarity: number
  /** Words that nobody says. */
  unheard: number
  /** How much more at home the words are in writing than in speech. */
  bookish: number
}

const NOT_SPOKEN = 15
const ONLY_WRITTEN = 4

export function measure(sentence: Sentence, lexicon: Lexicon): Measures {
  const words = sentence.words.filter((token) => token.kind === 'word')
  const ranks = words.map((word) => ranksOf(word, lexicon))
  return {
    length: Math.log1p(Math.max(0, sentence.words.length - 5)),
    letters: Math.log1p(sum(words.flatMap((word) => word.parts.map((part) => Math.max(0, part.length - 9))))),
    commas: Math.log1p(sentence.tokens.filter((token) => token.text === ',').length),
    attributes: Math.min(3, words.filter(isAttribute).length),
    rarity: mean(ranks.map(({ spoken }) => (spoken ? Math.min(NOT_SPOKEN, Math.log2(spoken)) : NOT_SPOKEN))),
    unheard: Math.min(5, ranks.filter(({ spoken }) => spoken === 0).length),
    bookish: mean(ranks.filter(({ written }) => written > 0).map(({ spoken, written }) => (spoken ? clamp(Math.log2(spoken / written)) : ONLY_WRITTEN))),
  }
}

interface Ranks {
  spoken: number
  written: number
}

const KEPT = 50_000
const memories = new WeakMap<Lexicon, Map<string, Ranks>>()

/** The same words return all the time. */
function ranksOf(word: Token, lexicon: Lexicon): Ranks {
  let memory = memories.get(lexicon)
  if (!memory) memories.set(lexicon, (memory = new Map()))
  const known = memory.get(word.text)
  if (known) return known
  const ranks = { spoken: rank(word, lexicon.spokenRank), written: rank(word, lexicon.writtenRank) }
  if (memory.size < KEPT) memory.set(word.text, ranks)
  return ranks
}

/** A hyphenated compound is as rare as its rarest known part. */
function rank(word: Token, ask: (form: string) => number): number {
  let rarest = 0
  for (const part of word.parts) rarest = Math.max(rarest, ask(part) || ask(part.toLowerCase()) || ask(part.slice(0, 1).toUpperCase() + part.slice(1)))
  return rarest
}

function isAttribute(word: Token): boolean {
  return /^\p{Ll}/u.test(word.text) && (word.flags & Flag.adjective) !== 0 && (word.flags & (FINITE | Flag.infinitive)) === 0
}

const clamp = (value: number) => Math.max(-5, Math.min(5, value))
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const mean = (values: readonly number[]) => (values.length ? sum(values) / values.length : 0)
