import type { Line } from '../language/text.ts'
import type { ByLanguage } from './language-content.ts'

export type ArticleKind = 'programme' | 'right' | 'topic' | 'worry' | 'page'

/** A programme, right, topic, worry or fixed page: one folder in `content/`. */
export interface Article {
  kind: ArticleKind
  id: string
  /** The address without language and base, for example `/angebote/gaertnerei/`. */
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
  /** The page and the question: `gaertnerei.lohn`. */
  id: string
  text: ByLanguage<Line>
}

export interface ArticleText {
  file: string
  title: Line
  tile: Line
  summary: Line
  asOf: string
  /** The last day on which it stands unlooked at. */
  checkBy: string
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
