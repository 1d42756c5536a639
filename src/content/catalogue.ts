import type { Line, Span } from '../language/text.ts'
import type { Here } from '../workshop/lay-over.ts'
import type { Comparison } from './comparison-content.ts'
import type { GuideContent } from './guide-content.ts'
import type { Landscape } from './landscape-content.ts'
import type { Recording } from './recording-content.ts'

export type * from './comparison-content.ts'
export type * from './guide-content.ts'
export type * from './landscape-content.ts'
export type * from './recording-content.ts'
export type { Here } from '../workshop/lay-over.ts'

/** One language of the kiosk; `path` is its folder in every address, empty for the first. */
export interface Language {
  id: string
  path: string
  tag: string
  direction: 'ltr' | 'rtl'
  name: string
  /** Texts in a required language must exist; in another they are listed as missing. */
  required: boolean
  /** Names the profile of the language checker: `easy` or `plain`. */
  level: 'easy' | 'plain'
  /** Whether it can be heard: then each of its Lines has a clip. */
  sound: boolean
}

export type LanguageId = string
export type ByLanguage<T> = Record<LanguageId, T>

export type ArticleKind = 'programme' | 'right' | 'topic' | 'worry' | 'page'

/** A programme, right, topic, worry or fixed page: one folder in `content/`. */
export interface Article {
  kind: ArticleKind
  id: string
  /** The address without language and base, for example `/angebote/zuverdienst/`. */
  path: string
  order: number
  picture: string
  contacts: string[]
  related: string[]
  /** Words that people type when they look for it. */
  search: string[]
  /** What a reader may want to ask in the talk. */
  ask: AskedQuestion[]
  /** Pages about violence: nothing spoken unasked, neutral title, never counted. */
  sensitive: boolean
  /** „Schnell weg“ stands there, and the title tells nothing. Sensitive pages are always such pages. */
  quickExit: boolean
  /** A film in sign language in `public/`, when there is one. */
  video: string | null
  /** What the build adds below the text: lists that no hand keeps. */
  append: ('sources' | 'licences' | 'unreviewed' | 'operator' | 'enforcement' | 'staff')[]
  texts: ByLanguage<ArticleText>
}

/** A question to tick while reading, and to take along. */
export interface AskedQuestion {
  /** The page and the question: `zuverdienst.lohn`. */
  id: string
  text: ByLanguage<Line>
}

export interface ArticleText {
  file: string
  title: Line
  tile: Line
  summary: Line
  asOf: string
  reviewedBy: string | null
  reviewedOn: string | null
  sections: Section[]
}

/** A heading with its blocks; the first section of a text may have none. */
export interface Section {
  heading: Line | null
  blocks: Block[]
}

/** A picture with a few lines, and the facts that these lines state. */
export interface Block {
  picture: string
  facts: string[]
  /** The block tells of the past: it may state facts that no longer hold. */
  past: boolean
  items: BlockItem[]
}

export type BlockItem =
  | { kind: 'lines'; lines: Line[] }
  | { kind: 'list'; ordered: boolean; items: Line[] }
  | { kind: 'comparison'; topic: Line; left: Line; right: Line; rows: { topic: Line; left: Line; right: Line }[] }

export type FactStatus =
  | 'gilt' | 'praezisiert' | 'ueberholt' | 'widerspruch' | 'offen' | 'historisch' | 'kuenftig'

/** One number, date or duty with source, Stand (`asOf`) and status. */
export interface Fact {
  id: string
  layer: string
  text: string
  value?: string | number | undefined
  values?: Record<string, string | number> | undefined
  unit?: string | undefined
  source: string
  norm?: string | undefined
  quote: string
  asOf: string
  validFrom?: string | undefined
  status: FactStatus
  supersededBy: string[]
  confirmedBy: string[]
  confidence: string
  note?: string | undefined
  /** Words of which a block that names this fact must contain at least one. */
  says: string[]
  /** Why no page states it. Allowed for some statuses only. */
  notShown?: string | undefined
}

/** A value that changes by date, for example the pay limit of Zuverdienst. */
export interface DatedTable {
  id: string
  rows: (Span & { year: number; value: ByLanguage<string>; fact: string })[]
  /** Said after the last row: whom to ask. */
  after: ByLanguage<string[]>
}

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
  sources: string[]
  search: string[]
  /** Who that is in the workshop for which the kiosk was built, or when an office is there. */
  here?: Here
}

export interface GlossaryEntry {
  id: string
  word: ByLanguage<Line>
  forms: string[]
  spoken: string | null
  picture: string
  explanation: ByLanguage<Line[]>
  search: string[]
}

/** Cities and Kreise, and the answer to a question that each finds. */
export interface Places {
  question: string
  places: { name: Line; area: string }[]
}

/** Where facts come from; a fact belongs to the source whose `match` its own source begins with. */
export interface Source {
  id: string
  title: ByLanguage<Line>
  url: string | null
  asOf: string
  licence: string | null
  match: string
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
