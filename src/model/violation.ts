import type { Answers } from './question.ts'

/** One way in which a guide breaks a promise, with the answers that show it. */
export interface Violation {
  readonly rule:
    | 'goal-unreached'
    | 'question-useless'
    | 'outcome-contradicts'
    | 'exclusion-without-fact'
    | 'end-without-contact'
    | 'end-without-result'
  /** The programme, contact, result or question it is about. */
  readonly id: string
  readonly answers?: Answers
  readonly expected?: string
  readonly found?: string
}
