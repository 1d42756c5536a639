import type { Value } from './diagram.ts'
import { CLOSED, type Goal } from './goal.ts'
import { endsOf, type Graph } from './graph.ts'
import { plainValue, questionsOf } from './plain-value.ts'
import type { PreparedGuide } from './prepare-guide.ts'
import type { Answers, Question } from './question.ts'
import type { Violation } from './violation.ts'

/**
 * Goals that come out differently when the conversation goes on after its end.
 * At each end, each goal is evaluated plainly with every answer to every question that wasn't asked.
 */
export function contradictingOutcomes(guide: PreparedGuide, graph: Graph): Violation[] {
  const ends = endsOf(graph)
  return guide.goals.flatMap((goal, index) => {
    const seen = new Set<string>()
    const questions = questionsOf(guide, goal).map((id) => guide.questionById.get(id)!)
    const fresh = ends.filter((end) => isNew(seen, part(end.answers, questions)))
    return fresh.flatMap(({ answers, position }) =>
      contradiction(guide, goal, { answers, questions, shown: position.left[index]!.value! }) ?? [])
  })
}

interface Claim {
  readonly answers: Answers
  /** The questions that have a say. */
  readonly questions: readonly Question[]
  /** What the goal was settled as. */
  readonly shown: Value
}

/** The first completion of an end on which a goal comes to something else than it was settled as. */
function contradiction(guide: PreparedGuide, goal: Goal, { answers, questions, shown }: Claim): Violation | undefined {
  const told = plainValue(guide, goal, answers)
  if (told === CLOSED && shown === CLOSED) return undefined // more answers can't open it again: a certain no stays no
  const open = questions.filter((question) => answers[question.id] === undefined)
  const asShown = shown === CLOSED ? [] : [answers] // what the person saw, before any further answer
  for (const more of [...asShown, ...completions(answers, open)]) {
    const found = String(plainValue(guide, goal, more))
    if (found !== String(shown)) return { rule: 'outcome-contradicts', id: goal.id, answers: more, expected: String(shown), found }
  }
  return undefined
}

/** The answers, completed in every possible way. */
export function* completions(answers: Answers, open: readonly Question[]): Generator<Answers> {
  const [question, ...rest] = open
  if (!question) return yield answers
  for (const option of question.options) yield* completions({ ...answers, [question.id]: option.id }, rest)
}

/** The answers to some questions, as a key. */
const part = (answers: Answers, questions: readonly Question[]) => questions.map(({ id }) => answers[id] ?? '').join()

/** Whether a key comes for the first time. */
const isNew = (seen: Set<string>, key: string) => seen.size !== seen.add(key).size
