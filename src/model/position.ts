import { CLOSED } from './goal.ts'
import { isSettled, type Diagram } from './diagram.ts'
import type { PreparedGuide } from './prepare-guide.ts'
import type { Answers } from './question.ts'
import { remembered } from './remembered.ts'

/** What the answers leave of each goal, and of the gates that can close it. */
export interface Position {
  readonly left: readonly Diagram[]
  readonly gates: readonly (readonly Diagram[])[]
}

/** What the answers leave open. Unknown questions and options change nothing. */
export function positionOf(guide: PreparedGuide, answers: Answers): Position {
  let key = ''
  let position = remembered(guide.positions, key, () => startOf(guide))
  for (const [question, option] of Object.entries(answers)) {
    const before = position
    key += `${question}=${option}&`
    position = remembered(guide.positions, key, () => answered(guide, before, question, option))
  }
  return position
}

/** What one more answer leaves open. */
export function answered(guide: PreparedGuide, position: Position, id: string, optionId: string): Position {
  const index = guide.questions.findIndex((question) => question.id === id)
  const option = guide.questions[index]?.options.findIndex((each) => each.id === optionId) ?? -1
  if (option < 0) return position
  const after = (diagram: Diagram) => guide.diagrams.answer(diagram, index, option)
  return closing(guide, { left: position.left.map(after), gates: position.gates.map((gates) => gates.map(after)) })
}

/** Whether a goal is still to be found out: not settled, and not waiting for a programme that may yet close. */
export function isOpen(guide: PreparedGuide, { left }: Position, index: number): boolean {
  const waitsFor = guide.waitsFor[index]
  return !isSettled(left[index]!) && (waitsFor === undefined || isSettled(left[waitsFor]!))
}

/** Before the first answer. */
function startOf(guide: PreparedGuide): Position {
  return closing(guide, { left: guide.goals.map(({ start }) => start), gates: guide.goals.map(({ gates }) => gates) })
}

/** Closes what waits for a closed programme: nothing is left to find out about it. */
function closing(guide: PreparedGuide, { left, gates }: Position): Position {
  const closed = guide.diagrams.leaf(CLOSED)
  const isClosed = (index: number | undefined) => index !== undefined && left[index] === closed
  return { gates, left: left.map((diagram, index) => (isClosed(guide.waitsFor[index]) ? closed : diagram)) }
}
