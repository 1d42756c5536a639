import type { Line } from '../language/text.ts'
import type { Here } from '../workshop/lay-over.ts'
import type { ByLanguage } from './language-content.ts'

export interface Contact {
  id: string
  name: ByLanguage<Line>
  helps: ByLanguage<Line[]>
  picture: string
  order: number
  kind: 'office' | 'role'
  region: string
  topics: string[]
  phone: string | null
  phoneTel: string | null
  phoneNote: ByLanguage<Line[]>
  mail: string | null
  url: string | null
  urlDisplay: string | null
  /** Where one can apply online. */
  onlineForm: string | null
  address: string | null
  asOf: string
  /** The last day on which it stands unlooked at. */
  checkBy: string
  facts: string[]
  sources: string[]
  search: string[]
  /** Who that is in the workshop for which the kiosk was built, or when an office is there. */
  here?: Here
}

/** Cities and Kreise, and the answer to a question that each finds. */
export interface Places {
  question: string
  places: { name: Line; area: string }[]
}
