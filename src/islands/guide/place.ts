import { ofThisVisit } from '../../model/visit.ts'
import { parseAnswers, serialiseAnswers, type Answers, type Question } from '../../model/index.ts'

/** Where a person is. The answers stand in the address, so that back, reload and sharing work and no server sees them. */
export interface Place {
  answers: Answers
  /** The question whose answer is being changed. It belongs to this device, so it isn't part of the address. */
  change: string | undefined
  /** There was something in the address, and nothing of it could be read. */
  lost: boolean
}

/** What stands in an entry of the history beside its address; `back.ts` reads the depth. */
interface Entry {
  depth?: number
  change?: string
}

const entry = (): Entry => (history.state ?? {}) as Entry

/** Reads where a person is. Never throws, whatever the address holds. */
export function placeNow(questions: readonly Question[]): Place {
  const { answers, dropped } = parseAnswers(location.hash, questions)
  return { answers, change: entry().change, lost: dropped > 0 && Object.keys(answers).length === 0 }
}

/** Goes one step on. Each step is an entry of the history, so that „Zurück“ undoes it. */
export function goTo(answers: Answers, questions: readonly Question[], change?: string): void {
  const fragment = serialiseAnswers(answers, questions)
  const depth = (entry().depth ?? 0) + 1
  history.pushState(ofThisVisit({ depth, change }), '', fragment ? `#${fragment}` : location.pathname + location.search)
}
