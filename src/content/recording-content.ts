import type { LanguageId } from './language-content.ts'
import type { Place } from './problems.ts'

/** A sentence that a person has spoken. */
export interface Recording {
  language: LanguageId
  /** The id of its Line. */
  line: string
  text: string
  /** Its name beside `index.yaml`. */
  file: string
  /** Where both stand. */
  at: { text: Place; file: Place }
}
