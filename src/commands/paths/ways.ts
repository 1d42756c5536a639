import type { Answers, PathStep, State } from '../../model/index.ts'

/** A way through a guide, and what is said of its end. */
export interface Way {
  readonly steps: readonly PathStep[]
  readonly end: string
  /** How many rows of answers it stands for. */
  readonly rows: number
}

/**
 * All ways from a state on. Options are told together when everything behind them is said alike; that two of them lead
 * to one state isn't enough: what stands aside, and „Alles bleibt so“, may differ.
 * @param tell what is said at an end, from the answers that led there
 */
export function waysFrom(state: State, tell: (answers: Answers) => string, answers: Answers = {}): Way[] {
  const { question } = state
  if (!question) return [{ steps: [], end: tell(answers), rows: 1 }]
  const behind = state.steps.map(({ option, to }) => ({ option, ways: waysFrom(to, tell, { ...answers, [question.id]: option }) }))
  return alike(behind).flatMap(({ options, ways }) =>
    ways.map(({ steps, end, rows }) => ({ end, rows: rows * options.length, steps: [{ question: question.id, options }, ...steps] })))
}

interface Branch {
  readonly options: string[]
  readonly ways: readonly Way[]
}

/** Options behind which the same is said. */
function alike(behind: readonly { option: string; ways: readonly Way[] }[]): Branch[] {
  const branches = new Map<string, Branch>()
  for (const { option, ways } of behind) {
    const key = JSON.stringify(ways)
    const known = branches.get(key)
    if (known) known.options.push(option)
    else branches.set(key, { options: [option], ways })
  }
  return [...branches.values()]
}

/** The ways with the same end, taken together. */
export function endsOf(ways: readonly Way[]): Way[] {
  const ends = new Map<string, Way>()
  for (const way of ways) {
    const known = ends.get(way.end)
    ends.set(way.end, known ? { ...known, rows: known.rows + way.rows } : way)
  }
  return [...ends.values()]
}
