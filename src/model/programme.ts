import type { Condition } from './condition.ts'
import type { Answers } from './question.ts'
import { contrary, type Truth } from './truth.ts'

/** One way of working or learning, or a right: both have the same form. */
export interface Programme {
  readonly id: string
  readonly order: number
  /** Whom it is about at all. Who isn't meant doesn't see the card, and isn't asked for its sake. */
  readonly for?: Condition
  /** What the law says. Only this can exclude. */
  readonly law: readonly Law[]
  /** What speaks for it in this person's life, the most important first. Only orders the cards. */
  readonly wish: readonly Wish[]
  /** Contacts that may help with it, in the order in which they are shown. */
  readonly contacts: readonly string[]
  /** What its contacts may take as answered, for example `{ "anliegen": "garten" }`. */
  readonly given?: Answers
  readonly examples?: readonly Example<Outcome | 'kein-thema'>[]
}

export type Right = Programme

/** One sentence of the law: what must hold, what excludes, or what the office decides freely. */
export type Law = Needs | Excludes | Perhaps

interface LawSource {
  /** The fact that carries this sentence. */
  readonly fact: string
  /** The key of the words for it. */
  readonly reason: string
}

/** Without this it is not possible now. */
export interface Needs extends LawSource {
  readonly needs: Condition
}

/** With this it is not possible now. */
export interface Excludes extends LawSource {
  readonly excludes: Condition
}

/** With this it is possible, but nobody can promise it: never more than „vielleicht“, never „gerade nicht“. */
export interface Perhaps extends LawSource {
  readonly perhaps: Condition
}

export interface Wish {
  readonly when: Condition
  readonly reason: string
}

/** Answers and what must come of them. The examples run as tests. */
export interface Example<Expected> {
  readonly answers: Answers
  readonly expect: Expected
}

/** „Das kann passen. Das Amt prüft.“ · „Das passt vielleicht.“ · „Das passt gerade nicht.“ */
export type Outcome = 'passt' | 'passt-vielleicht' | 'gerade-nicht'

const OUTCOME = { yes: 'passt', unknown: 'passt-vielleicht', no: 'gerade-nicht' } as const

/** The outcome that the law, taken together, leads to. */
export const outcomeFor = (law: Truth): Outcome => OUTCOME[law]

/** The condition of a sentence of the law, whatever its verb. */
export function lawCondition(law: Law): Condition {
  if ('needs' in law) return law.needs
  return 'excludes' in law ? law.excludes : law.perhaps
}

/** What a sentence of the law says, once the truth of its condition is known. */
export function lawTruth(law: Law, condition: Truth): Truth {
  if ('needs' in law) return condition
  if ('excludes' in law) return contrary(condition)
  return condition === 'no' ? 'yes' : 'unknown'
}

/** One step of the rank, from the last wish to the first: a later wish counts only when the earlier one holds. */
export function stepRank(wish: Truth, later: number): number {
  return wish === 'yes' ? 2 + later : wish === 'unknown' ? 1 : 0
}
