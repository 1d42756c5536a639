import { ALWAYS } from './condition.ts'
import { evaluate } from './evaluate.ts'
import { lawCondition, lawTruth, stepRank, type Programme } from './programme.ts'
import type { Answers, Questions } from './question.ts'
import { both, type Truth } from './truth.ts'

/** Where a programme stands after the answers so far, by plain evaluation. */
export interface Standing {
  /** Whether it is about this person at all. */
  readonly meant: Truth
  /** What the law, taken together, says. */
  readonly law: Truth
  /** How many wishes hold, from the first on: 2 for each, 1 for the first that isn't known. */
  readonly rank: number
  /** Whether the most important wish certainly doesn't hold. Then nothing more is asked for it. */
  readonly aside: boolean
}

/** Works out where a programme stands. */
export function standingOf(programme: Programme, answers: Answers, questions: Questions): Standing {
  const truth = (condition = ALWAYS) => evaluate(condition, answers, questions)
  const wishes = programme.wish.map((wish) => truth(wish.when))
  return {
    meant: truth(programme.for),
    law: programme.law.map((law) => lawTruth(law, truth(lawCondition(law)))).reduce(both, 'yes'),
    rank: wishes.reduceRight((later, wish) => stepRank(wish, later), 0),
    aside: wishes[0] === 'no',
  }
}

/** Out of the conversation: not meant, excluded or not wished for. */
export function isClosed({ meant, law, aside }: Standing): boolean {
  return meant === 'no' || law === 'no' || aside
}
