import { Diagrams } from './diagram.ts'
import type { Contact } from './contact.ts'
import { goalsOf, type Goal } from './goal.ts'
import { inOrder, type Guide } from './guide.ts'
import type { Position } from './position.ts'
import { byId, type Question, type Questions } from './question.ts'

/** A guide with everything worked out once that each step needs. */
export interface PreparedGuide {
  readonly guide: Guide
  /** In their order; elsewhere a question is its index here. */
  readonly questions: readonly Question[]
  readonly questionById: Questions
  readonly contactById: ReadonlyMap<string, Contact>
  readonly fallback: readonly Contact[]
  readonly diagrams: Diagrams
  readonly goals: readonly Goal[]
  /** For each goal that waits, the index of the goal it waits for. */
  readonly waitsFor: readonly (number | undefined)[]
  /** Remembers positions by the answers that led there; see position.ts. */
  readonly positions: Map<string, Position>
  /** Remembers which questions close a gate; see next-question.ts. */
  readonly closingShares: Map<number, readonly (readonly [question: number, share: number])[]>
}

/** Folds the conditions of a guide into diagrams. Do it once, when the guide is opened. */
export function prepareGuide(guide: Guide): PreparedGuide {
  const shop = { diagrams: new Diagrams(), questions: inOrder(guide.questions), given: guide.given ?? {} }
  const contactById = byId(guide.contacts)
  const goals = goalsOf(shop, guide)
  return {
    guide, contactById, questions: shop.questions, diagrams: shop.diagrams, questionById: byId(guide.questions),
    fallback: guide.fallback.flatMap((id) => contactById.get(id) ?? []),
    goals, waitsFor: goals.map((goal) => awaited(goals, goal)), positions: new Map(), closingShares: new Map(),
  }
}

/** The index of the goal that another waits for. */
function awaited(goals: readonly Goal[], { waitsFor }: Goal): number | undefined {
  return waitsFor === undefined ? undefined : goals.findIndex(({ kind, id }) => kind === 'law' && id === waitsFor)
}
