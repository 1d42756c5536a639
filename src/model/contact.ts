import type { Condition } from './condition.ts'
import { ALWAYS } from './condition.ts'
import { evaluate } from './evaluate.ts'
import type { Example } from './programme.ts'
import type { Answers, Questions } from './question.ts'

/** An office, or a person by their role. Routed by the same conditions: situation × place × concern. */
export interface Contact {
  readonly id: string
  readonly order: number
  readonly when?: Condition
  /** `phone`: a number is known. `person`: somebody in the building. `search`: „Suchen Sie mit mir.“ */
  readonly reach: 'phone' | 'person' | 'search'
  readonly examples?: readonly Example<Shown>[]
}

/** A closing text of a guide, shown when its condition holds. */
export interface Result {
  readonly id: string
  readonly order: number
  readonly when?: Condition
  readonly examples?: readonly Example<Shown>[]
}

export type Shown = 'gezeigt' | 'nicht-gezeigt'

/** Those whose condition certainly holds, in the given order. What is unknown isn't shown: we don't guess an office. */
export function routed<T extends Contact | Result>(things: readonly T[], answers: Answers, questions: Questions): T[] {
  return things.filter((thing) => evaluate(thing.when ?? ALWAYS, answers, questions) === 'yes')
}

/** Adds the fallback contacts where nobody could be reached otherwise. */
export function withFallback(found: readonly Contact[], fallback: readonly Contact[]): readonly Contact[] {
  if (found.some(isReachable)) return found
  return [...found, ...fallback.filter((contact) => !found.includes(contact))]
}

/** Whether a person can call there, or walk there. */
export const isReachable = (contact: Contact): boolean => contact.reach !== 'search'
