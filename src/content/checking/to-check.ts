import type { Place } from '../problems.ts'

/** An entry that somebody looks at again, with all that a list of such entries says. */
export interface ToCheck {
  kind: 'fact' | 'contact' | 'text'
  id: string
  /** What it is or says, in the language of editors. */
  name: string
  place: Place
  asOf: string
  checkBy: string
  /** Where it comes from; those that confirm it count too. */
  sources: readonly string[]
  /** The source is the law itself. */
  isLaw: boolean
  links: readonly string[]
  /** Of a text: which Prüfgruppe has read it. Undefined for what no Prüfgruppe reads. */
  reviewedBy?: string | null
}
