import { readCondition, type Condition } from './condition.ts'
import { leftOpen, type Answers, type Option, type Question, type Questions } from './question.ts'
import { agreed, both, contrary, either, type Truth } from './truth.ts'

/** What the answers say about a condition. This is the plain evaluation; everything else is checked against it. */
export function evaluate(condition: Condition, answers: Answers, questions: Questions): Truth {
  return readCondition<Truth>(condition, {
    all: (parts) => parts.reduce(both, 'yes'),
    any: (parts) => parts.reduce(either, 'no'),
    not: contrary,
    accepts: (question, options) => accepts(questions.get(question), answers[question], options),
  })
}

/**
 * Whether one answer is accepted.
 * No answer yet: what all options agree on. A question this guide doesn't know: its answer is taken at its word.
 */
export function accepts(question: Question | undefined, answer: string | undefined, accepted: readonly string[]): Truth {
  if (!question) return answer === undefined ? 'unknown' : named(accepted, answer)
  const chosen = question.options.find((option) => option.id === answer)
  if (chosen) return acceptsOption(question, chosen, accepted)
  return agreed(question.options.map((option) => acceptsOption(question, option, accepted)))
}

/** An option counts when it is named, or when all it leaves open is named; if only a part is, nobody knows. */
export function acceptsOption(question: Question, option: Option, accepted: readonly string[]): Truth {
  if (option.open === undefined || accepted.includes(option.id)) return named(accepted, option.id)
  return agreed(leftOpen(question, option).map((id) => named(accepted, id)))
}

/** Whether an option is named. */
const named = (accepted: readonly string[], id: string): Truth => (accepted.includes(id) ? 'yes' : 'no')
