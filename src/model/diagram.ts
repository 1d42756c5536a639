import { holds, NO_QUESTIONS, questionsIn, union, withQuestion, type QuestionSet } from './question-set.ts'
import { remembered } from './remembered.ts'

/**
 * A decision diagram: a table of all answers and what comes of them, folded until equal parts are one.
 * Two diagrams that say the same are the same object, so „does this question still matter?“ is „does it occur?“.
 */
export interface Diagram {
  readonly id: number
  /** The question asked here; LEAF when nothing is left to ask. */
  readonly question: number
  /** One diagram for each option. */
  readonly next: readonly Diagram[]
  /** What comes of it, at a leaf. */
  readonly value: Value | undefined
  /** The questions that can still change something. */
  readonly open: QuestionSet
}

export type Value = string | number

const LEAF = Infinity
const PAIR = 2 ** 26

/** Whether the answers so far have settled it. */
export const isSettled = (diagram: Diagram): boolean => diagram.question === LEAF

interface Joining {
  readonly how: (a: Value, b: Value) => Value
  readonly decisive: Value | undefined
  readonly done: Map<number, Diagram>
}

/** Makes diagrams and remembers each, so that equal ones are identical. One for each guide. */
export class Diagrams {
  readonly #known = new Map<string, Diagram>()
  readonly #leaves = new Map<Value, Diagram>()
  readonly #answered = new Map<number, Diagram>()
  readonly #open = new Map<number, readonly number[]>()
  #count = 0

  /** The diagram that comes to the same whatever is answered. */
  leaf(value: Value): Diagram {
    return remembered(this.#leaves, value, () => this.#make(LEAF, [], value))
  }

  /** The diagram that asks a question; if all options lead to the same, it isn't asked. */
  ask(question: number, next: readonly Diagram[]): Diagram {
    const [first] = next
    if (first && next.every((diagram) => diagram === first)) return first
    const key = next.reduce((ids, diagram) => `${ids} ${diagram.id}`, `${question}`)
    return remembered(this.#known, key, () => this.#make(question, next))
  }

  /** Joins two diagrams, answer by answer. `decisive`: a value that stays whatever it is joined with. */
  join<A extends Value, B extends Value>(a: Diagram, b: Diagram, how: (a: A, b: B) => Value, decisive?: Value): Diagram {
    return this.#join(a, b, { how: how as Joining['how'], decisive, done: new Map() })
  }

  /** Turns each value of a diagram into another. */
  change<A extends Value>(diagram: Diagram, how: (value: A) => Value): Diagram {
    return this.join<A, A>(diagram, diagram, how)
  }

  /** What is left of a diagram once a question is answered. */
  answer(diagram: Diagram, question: number, option: number): Diagram {
    if (diagram.question === question) return diagram.next[option]!
    if (!holds(diagram.open, question)) return diagram
    return remembered(this.#answered, (diagram.id * 128 + question) * 128 + option, () =>
      this.ask(diagram.question, diagram.next.map((part) => this.answer(part, question, option))),
    )
  }

  /** The questions that can still change something, in order. */
  openQuestions(diagram: Diagram): readonly number[] {
    return remembered(this.#open, diagram.id, () => questionsIn(diagram.open))
  }

  /** Joins answer by answer; a pair that was joined before isn’t joined again. */
  #join(a: Diagram, b: Diagram, joining: Joining): Diagram {
    const decided = this.#decided(a, b, joining)
    if (decided) return decided
    const { question, next } = a.question < b.question ? a : b
    const after = (diagram: Diagram, option: number) => (diagram.question === question ? diagram.next[option]! : diagram)
    return remembered(joining.done, a.id * PAIR + b.id, () =>
      this.ask(question, next.map((_, option) => this.#join(after(a, option), after(b, option), joining))),
    )
  }

  /** The leaf that two diagrams come to, where nothing has to be asked to know it. */
  #decided(a: Diagram, b: Diagram, { how, decisive }: Joining): Diagram | undefined {
    if (decisive !== undefined && (a.value === decisive || b.value === decisive)) return this.leaf(decisive)
    return isSettled(a) && isSettled(b) ? this.leaf(how(a.value!, b.value!)) : undefined
  }

  /** A new diagram, with the questions that are open in it. */
  #make(question: number, next: readonly Diagram[], value?: Value): Diagram {
    const below = next.reduce((set, diagram) => union(set, diagram.open), NO_QUESTIONS)
    return { id: this.#count++, question, next, value, open: question === LEAF ? below : withQuestion(below, question) }
  }
}

/** The leaf that one answer alone leads to, if it does. Below its question only a leaf is settled. */
export function settledBy(diagram: Diagram, question: number, option: number): Diagram | undefined {
  if (diagram.question > question) return isSettled(diagram) ? diagram : undefined
  if (diagram.question === question) return settledBy(diagram.next[option]!, question, option)
  const leaf = settledBy(diagram.next[0]!, question, option)
  return leaf && diagram.next.every((part) => settledBy(part, question, option) === leaf) ? leaf : undefined
}
