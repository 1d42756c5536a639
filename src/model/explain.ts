import { readCondition, type Condition } from './condition.ts'
import { accepts } from './evaluate.ts'
import type { Answers, Questions } from './question.ts'
import { both, contrary, either, type Truth } from './truth.ts'

/** A truth and the questions that decided it; for `unknown`, the questions that are open. */
export interface Explanation {
  readonly truth: Truth
  readonly questions: readonly string[]
}

/** Evaluates a condition and says which questions made it so. */
export function explain(condition: Condition, answers: Answers, known: Questions): Explanation {
  return readCondition<Explanation>(condition, {
    all: (parts) => joined(parts, parts.map((part) => part.truth).reduce(both, 'yes')),
    any: (parts) => joined(parts, parts.map((part) => part.truth).reduce(either, 'no')),
    not: (part) => ({ ...part, truth: contrary(part.truth) }),
    accepts: (question, options) => ({
      truth: accepts(known.get(question), answers[question], options),
      questions: [question],
    }),
  })
}

/** Only the parts that carry the truth of the whole have decided it. */
function joined(parts: readonly Explanation[], truth: Truth): Explanation {
  const carriers = parts.filter((part) => part.truth === truth)
  return { truth, questions: [...new Set(carriers.flatMap((part) => part.questions))] }
}
