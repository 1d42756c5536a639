import type { Contact, Result } from './contact.ts'
import type { Programme } from './programme.ts'
import type { Answers, Question } from './question.ts'

/** Everything that has conditions. A guide is such a set; so is the whole content. */
export interface Goals {
  readonly questions: readonly Question[]
  readonly programmes: readonly Programme[]
  readonly contacts: readonly Contact[]
  readonly results: readonly Result[]
}

/** One conversation: goals, the questions that may be asked for them, and what is taken as given. Plain JSON. */
export interface Guide extends Goals {
  readonly id: string
  /** Answers this guide takes for granted and doesn't ask, for example `{ "fuer-wen": "ich" }`. */
  readonly given?: Answers
  /** The contacts that stand there when no other can be reached. */
  readonly fallback: readonly string[]
}

/** Orders by `order`, then by id, so that two runs give the same list. Returns a new list. */
export function inOrder<T extends { readonly order: number; readonly id: string }>(things: readonly T[]): T[] {
  return [...things].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}
