import type { Line } from '../language/text.ts'
import type { Article } from './article-content.ts'
import type { Comparison } from './comparison-content.ts'
import type { Contact, Places } from './contact-content.ts'
import type { DatedTable, Fact, Source } from './fact-content.ts'
import type { GuideContent } from './guide-content.ts'
import type { Landscape } from './landscape-content.ts'
import type { ByLanguage, Language } from './language-content.ts'
import type { Recording } from './recording-content.ts'

export type * from './article-content.ts'
export type * from './comparison-content.ts'
export type * from './contact-content.ts'
export type * from './fact-content.ts'
export type * from './guide-content.ts'
export type * from './landscape-content.ts'
export type * from './language-content.ts'
export type * from './recording-content.ts'
export type { Here } from '../workshop/lay-over.ts'

export interface GlossaryEntry {
  id: string
  word: ByLanguage<Line>
  forms: string[]
  spoken: string | null
  picture: string
  explanation: ByLanguage<Line[]>
  facts: string[]
  search: string[]
}

/** Who runs this kiosk. All empty until somebody does. */
export interface Operator {
  name: string | null
  address: string | null
  mail: string | null
  phone: string | null
  responsible: string | null
  enforcementBody: { name: string; url: string } | null
}

/** Everything the kiosk says, read, checked and linked. */
export interface Catalogue {
  /** The date of the content: no device shows anything older. */
  asOf: string
  lawCheckedOn: string
  /** Stands on each page while nobody runs the kiosk. */
  disclaimer: ByLanguage<Line>
  languages: Language[]
  areas: { id: string; name: ByLanguage<Line> }[]
  articles: Article[]
  contacts: Contact[]
  /** People in a workshop by their role; also those that are shown only where a workshop names them. */
  roles: Contact[]
  /** The workshop for which the kiosk was built: its name, and the contacts that it names, in its order. */
  workshop: { name: string; contacts: string[] } | null
  /** „Was passt zu mir?“ and the others, in their order. */
  guides: GuideContent[]
  /** All ways on one picture; null where a kiosk has no stations. */
  landscape: Landscape | null
  /** Programmes beside each other; empty where a kiosk compares nothing. */
  comparison: ByLanguage<Comparison>
  /** Cities and Kreise; null where a kiosk has none. */
  regions: Places | null
  glossary: GlossaryEntry[]
  recordings: Recording[]
  facts: ReadonlyMap<string, Fact>
  tables: ReadonlyMap<string, DatedTable>
  sources: Source[]
  operator: Operator
  /** Meaning → icon. */
  pictures: ReadonlyMap<string, string>
  sourceOf(fact: Fact): Source | undefined
}
