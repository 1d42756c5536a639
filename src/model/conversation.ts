import { questionAt } from './next-question.ts'
import { outcomesOf } from './outcomes.ts'
import { positionOf, type Position } from './position.ts'
import type { PreparedGuide } from './prepare-guide.ts'
import type { Answer, Answers, Question } from './question.ts'

/** Where a person stands in the conversation. Always recomputed from the answers, never stored. */
export interface Conversation {
  /** The questions that led here, in the order in which they are asked. */
  readonly path: readonly Answer[]
  /** The question to ask now; nothing at the end. */
  readonly next: Question | undefined
}

/**
 * Replays answers in the order in which the guide asks.
 * The order in which they were given doesn't matter; what nobody would ask any more isn't on the path.
 */
export function conversationOf(guide: PreparedGuide, answers: Answers): Conversation {
  const path: Answer[] = []
  let position = positionOf(guide, {})
  for (let question = known(guide, position, answers); question; question = known(guide, position, answers)) {
    path.push({ question: question.id, option: answers[question.id]! })
    position = positionOf(guide, answersOn(path))
  }
  return { path, next: questionAt(guide, position) }
}

/** Changes one answer and keeps the others that still matter. */
export function changeAnswer(guide: PreparedGuide, answers: Answers, change: Answer): Answers {
  return answersThatMatter(guide, { ...answers, [change.question]: change.option })
}

/** The answers on the path, and those that, added to it, change what is shown. */
export function answersThatMatter(guide: PreparedGuide, answers: Answers): Answers {
  const path = answersOn(conversationOf(guide, answers).path)
  const shown = JSON.stringify(outcomesOf(guide, path))
  const telling = Object.entries(answers).filter(
    ([question, option]) => JSON.stringify(outcomesOf(guide, { ...path, [question]: option })) !== shown,
  )
  return { ...path, ...Object.fromEntries(telling) }
}

/** The answers of a path, by question. */
export function answersOn(path: readonly Answer[]): Answers {
  return Object.fromEntries(path.map(({ question, option }) => [question, option]))
}

/** The question that would be asked now, when it is answered; else the best among those that are. */
function known(guide: PreparedGuide, position: Position, answers: Answers): Question | undefined {
  const isAnswered = ({ id, options }: Question) => options.some((option) => option.id === answers[id])
  const asked = questionAt(guide, position)
  return !asked || isAnswered(asked) ? asked : questionAt(guide, position, isAnswered)
}
