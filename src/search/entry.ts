import type { Line } from '../language/text.ts'

/** What a search can find: a page, a word of the glossary or a contact. */
export interface SearchEntry extends Found {
  /** All names by which it goes, in every register of the language. */
  names: readonly string[]
  /** Everyday words that lead here, from `search:` in the content. */
  everyday: readonly string[]
  headings: readonly string[]
  text: readonly string[]
}

/** What a result shows. */
export interface Found {
  /** `help` is a page about violence: who looks for it shall see it first. */
  kind: 'help' | 'page' | 'word' | 'contact'
  /** The address without base and language, with a fragment where the entry is a part of a page. */
  path: string
  picture: string
  label: Line
  summary: Line
}
