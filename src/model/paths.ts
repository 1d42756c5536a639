import { endsOf, type Graph, type State } from './graph.ts'
import { remembered } from './remembered.ts'

/** How large a conversation is. */
export interface Figures {
  readonly states: number
  readonly ends: number
  /** How many different rows of answers lead from the start to an end. */
  readonly paths: number
  /** Questions on the longest path. */
  readonly longest: number
  /** Questions on a path, on average over all paths. */
  readonly average: number
  /** Questions asked, on average, when every option is equally likely. */
  readonly expected: number
}

/** Part of a path: one question, and the options that lead on together. */
export interface PathStep {
  readonly question: string
  readonly options: readonly string[]
}

/** A way through the conversation. Options that lead to the same state are told together. */
export interface Path {
  readonly steps: readonly PathStep[]
  readonly end: State
}

interface Ways {
  readonly paths: number
  readonly length: number
  readonly longest: number
  readonly expected: number
}

/** Counts states and paths without walking each path. */
export function figuresOf(graph: Graph): Figures {
  const { paths, length, longest, expected } = waysFrom(graph.states[0]!, new Map())
  return { states: graph.states.length, ends: endsOf(graph).length, paths, longest, average: length / paths, expected }
}

/** All paths, told from the start, one after another. */
export function* pathsOf(graph: Graph): Generator<Path> {
  yield* pathsFrom(graph.states[0]!, [])
}

/** The paths from a state on, together: how many, how long in sum, how long at most. */
function waysFrom(state: State, done: Map<State, Ways>): Ways {
  return remembered(done, state, () => {
    if (!state.question) return { paths: 1, length: 0, longest: 0, expected: 0 }
    return oneQuestionMore(state.steps.map((step) => waysFrom(step.to, done)))
  })
}

/** The ways behind each option of a question, seen from before the question. */
function oneQuestionMore(ways: readonly Ways[]): Ways {
  const sum = (what: (way: Ways) => number) => ways.reduce((total, way) => total + what(way), 0)
  return {
    paths: sum((way) => way.paths),
    length: sum((way) => way.length + way.paths),
    longest: 1 + Math.max(...ways.map((way) => way.longest)),
    expected: 1 + sum((way) => way.expected) / ways.length,
  }
}

/** The paths that go on from a state. */
function* pathsFrom(state: State, steps: readonly PathStep[]): Generator<Path> {
  const { question } = state
  if (!question) return yield { steps, end: state }
  for (const [to, options] of branchesOf(state)) yield* pathsFrom(to, [...steps, { question: question.id, options }])
}

/** Where a state leads, and by which options. */
export function branchesOf(state: State): ReadonlyMap<State, readonly string[]> {
  const branches = new Map<State, string[]>()
  for (const { option, to } of state.steps) remembered<State, string[]>(branches, to, () => []).push(option)
  return branches
}
