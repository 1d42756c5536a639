import { searchEntries } from '../../src/pages/search-entries.ts'
import { siteOf } from '../../src/pages/render.tsx'
import { buildParts } from '../../src/search/build-parts.ts'
import type { SearchEntry } from '../../src/search/entry.ts'
import { openIndex, type Search } from '../../src/search/search.ts'
import { catalogue } from '../content/shipped.ts'
import { words } from '../pages/site.ts'

interface Shipped {
  entries: readonly SearchEntry[]
  /** The parts of the index as they are shipped. */
  parts: string[]
  search: Search
}

const made = new Map<string, Shipped>()

/** What can be found in a language of the shipped content. Made once for all tests of a file. */
export function shippedSearch(id: string): Shipped {
  const shipped = made.get(id) ?? make(id)
  made.set(id, shipped)
  return shipped
}

function make(id: string): Shipped {
  const entries = searchEntries(siteOf(catalogue.languages.find((language) => language.id === id)!, { catalogue, words }))
  const parts = buildParts(entries)
  return { entries, parts, search: openIndex(parts) }
}

/** An entry with little in it. */
export const entry = (path: string, told: Partial<SearchEntry> = {}): SearchEntry => {
  const label = { id: path, parts: [{ kind: 'text' as const, text: path }] }
  return { kind: 'page', path, picture: 'frage', label, summary: label, names: [], everyday: [], headings: [], text: [], ...told }
}
