import { isSettled, type Diagram } from './diagram.ts'
import type { Graph, State } from './graph.ts'
import { plainValue } from './plain-value.ts'
import type { PreparedGuide } from './prepare-guide.ts'
import type { Answers } from './question.ts'
import type { Violation } from './violation.ts'

/**
 * Questions that can't change anything where they are asked.
 * For each question in each state a witness is sought: two answers to it, and the same answers to everything else,
 * that lead to different things by plain evaluation.
 */
export function uselessQuestions(guide: PreparedGuide, graph: Graph): Violation[] {
  const useless = graph.states.filter((state) => state.question && !hasWitness(guide, state))
  return useless.map(({ question, answers }) => ({ rule: 'question-useless', id: question!.id, answers }))
}

/** Whether some goal comes out differently, depending on the answer to the question asked here. */
function hasWitness(guide: PreparedGuide, state: State): boolean {
  return guide.goals.some((goal, index) => {
    const [first, ...others] = state.steps
    return others.some((other) => {
      const rest = difference(guide, first!.to.position.left[index]!, other.to.position.left[index]!)
      const value = (option: string) => plainValue(guide, goal, { ...state.answers, ...rest, [state.question!.id]: option })
      return rest && value(first!.option) !== value(other.option)
    })
  })
}

/** Answers on which two diagrams come to different things; nothing when they are the same. */
function difference(guide: PreparedGuide, a: Diagram, b: Diagram): Answers | undefined {
  if (a === b) return undefined
  if (isSettled(a) && isSettled(b)) return {}
  const index = Math.min(a.question, b.question)
  const { id, options } = guide.questions[index]!
  const after = (diagram: Diagram, option: number) => guide.diagrams.answer(diagram, index, option)
  const option = options.findIndex((_, option) => after(a, option) !== after(b, option))
  return { ...difference(guide, after(a, option), after(b, option)), [id]: options[option]!.id }
}
