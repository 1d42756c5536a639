import { Diagrams } from './diagram.ts'
import type { Contact } from './contact.ts'
import { goalsOf, type Goal } from './goal.ts'
import { inOrder, type Guide } from './guide.ts'
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
  /** Remembers which questions close a gate; see next-question.ts. */
  readonly closingShares: Map<number, readonly (readonly [question: number, share: number])[]>
}

/** Folds the conditions of a guide into diagrams. Do it once, when the guide is opened. */
export function prepareGuide(guide: Guide): PreparedGuide {
  const shop = { diagrams: new Diagrams(), questions: inOrder(guide.questions), given: guide.given ?? {} }
  const contactById = byId(guide.contacts)
  return {
    guide, contactById, questions: shop.questions, diagrams: shop.diagrams, questionById: byId(guide.questions),
    fallback: guide.fallback.flatMap((id) => contactById.get(id) ?? []),
    goals: goalsOf(shop, guide), closingShares: new Map(),
  }
}
