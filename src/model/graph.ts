import { questionAt } from './next-question.ts'
import { answered, positionOf, type Position } from './position.ts'
import type { PreparedGuide } from './prepare-guide.ts'
import type { Answers, Question } from './question.ts'

/** A place in the conversation. All ways that leave the same open, and have settled the same, meet in one state. */
export interface State {
  readonly number: number
  /** One way to get here. */
  readonly answers: Answers
  readonly position: Position
  /** The question asked here; nothing at the end. */
  readonly question: Question | undefined
  /** Where each option leads. */
  readonly steps: readonly Step[]
}

export interface Step {
  readonly option: string
  readonly to: State
}

/** All states that can be reached. The first is the start. */
export interface Graph {
  readonly states: readonly State[]
}

const MOST_STATES = 300_000

/** Walks every answer to every question from the start. For tests and documents; the browser needs no graph. */
export function graphOf(guide: PreparedGuide, most = MOST_STATES): Graph {
  const found = new Map<string, State>()
  const enter = (position: Position, answers: Answers) => stateAt(guide, found, position, answers)
  enter(positionOf(guide, {}), {})
  for (const state of found.values()) {
    if (found.size > most) throw new RangeError(`More than ${most} states in the guide „${guide.guide.id}“.`)
    Object.assign(state, { steps: stepsFrom(guide, state, enter) })
  }
  return { states: [...found.values()] }
}

/** The states in which nothing is asked any more. */
export const endsOf = (graph: Graph): State[] => graph.states.filter((state) => !state.question)

/** The state at a position; a new one when nobody has been there. */
function stateAt(guide: PreparedGuide, found: Map<string, State>, position: Position, answers: Answers): State {
  const key = position.left.map((diagram) => diagram.id).join()
  const known = found.get(key)
  if (known) return known
  const state = { number: found.size, answers, position, question: questionAt(guide, position), steps: [] }
  found.set(key, state)
  return state
}

/** Follows each option of the question asked in a state. */
function stepsFrom(guide: PreparedGuide, state: State, enter: (position: Position, answers: Answers) => State): Step[] {
  const { question, position, answers } = state
  if (!question) return []
  return question.options.map(({ id: option }) => ({
    option,
    to: enter(answered(guide, position, question.id, option), { ...answers, [question.id]: option }),
  }))
}
