import type { Context } from '../rule.ts'
import type { SegmentedText, Sentence } from '../segment/segmented-text.ts'
import { measure, type Measures } from './measures.ts'

/**
 * Fitted once by a strongly regularised logistic regression with no negative weights, then rounded.
 * Why these and how far they carry: docs/decisions/0203-difficulty-score.md.
 */
const WEIGHTS: Readonly<Record<keyof Measures, number>> = { length: 3.5, letters: 4.5, commas: 10, attributes: 3.5, rarity: 1.5, unheard: 3, bookish: 1.7 }
const GRAMMAR_WEIGHT = 5
const SIGN_WEIGHT = 9

const GRAMMAR = new Set(`passive passive-substitute genitive konjunktiv praeteritum subordinate-clause two-statements indirect-speech future noun-style filler-word list-inline`.split(' '))
const SIGNS = new Set('special-character number-word number-percent gender-sign acronym abbreviation'.split(' '))

/** Fragments count less than sentences, but long sentences don't drown the short ones. */
const weightOf = (sentence: Sentence) => Math.min(20, sentence.words.length) ** 0.25

/**
 * How hard a text is to read: the weighted mean over its sentences, so that a card and a book are comparable.
 * Leichte Sprache lies around 25, texts of offices and newspapers around 55.
 * @param broken the ids of the rules that each sentence breaks
 */
export function difficulty(text: SegmentedText, context: Context, broken: ReadonlyMap<Sentence, ReadonlySet<string>>): number {
  let total = 0
  let weights = 0
  for (const sentence of text.sentences) {
    const weight = weightOf(sentence)
    total += weight * sentenceDifficulty(sentence, context, broken.get(sentence) ?? new Set())
    weights += weight
  }
  return weights ? Math.round((total / weights) * 1000) / 1000 : 0
}

function sentenceDifficulty(sentence: Sentence, { lexicon }: Context, broken: ReadonlySet<string>): number {
  const measures = measure(sentence, lexicon)
  let score = 0
  for (const [name, weight] of Object.entries(WEIGHTS)) score += weight * measures[name as keyof Measures]
  const ids = [...broken]
  const grammar = Math.min(4, ids.filter((id) => GRAMMAR.has(id)).length)
  const signs = Math.min(4, ids.filter((id) => SIGNS.has(id)).length)
  return score + GRAMMAR_WEIGHT * grammar + SIGN_WEIGHT * signs
}
