/**
 * The one form of condition, as plain JSON.
 * `{ "wo": ["schule"] }` accepts an answer; several questions in one object must all be accepted.
 */
export type Condition = All | Any | Not | Accepts

export interface All {
  readonly all: readonly Condition[]
}

export interface Any {
  readonly any: readonly Condition[]
}

export interface Not {
  readonly not: Condition
}

/** Question id → the option ids it accepts. `all`, `any` and `not` can't be question ids. */
export interface Accepts {
  readonly [question: string]: readonly string[]
}

/** What to do at each part of a condition; the parts below are done already. */
export interface Reading<T> {
  all(parts: readonly T[]): T
  any(parts: readonly T[]): T
  not(part: T): T
  accepts(question: string, options: readonly string[]): T
}

/** Reads a condition from the inside out. Whatever is asked of a condition goes through here. */
export function readCondition<T>(condition: Condition, reading: Reading<T>): T {
  const read = (part: Condition) => readCondition(part, reading)
  if (isAll(condition)) return reading.all(condition.all.map(read))
  if (isAny(condition)) return reading.any(condition.any.map(read))
  if (isNot(condition)) return reading.not(read(condition.not))
  const terms = Object.entries(condition).map(([question, options]) => reading.accepts(question, options))
  return terms.length === 1 ? terms[0]! : reading.all(terms)
}

/** A condition that holds for everybody: what a missing `when` or `for` means. */
export const ALWAYS: Condition = { all: [] }

/** Whether all parts must hold. */
const isAll = (condition: Condition): condition is All => 'all' in condition

/** Whether one part is enough. */
const isAny = (condition: Condition): condition is Any => 'any' in condition

/** Whether the part must not hold. */
const isNot = (condition: Condition): condition is Not => 'not' in condition
