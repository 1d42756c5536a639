import { buildIndex } from '../search/build-index.ts'
import type { RenderOptions } from './render.tsx'
import { siteOf } from './render.tsx'
import { searchEntries } from './search-entries.ts'

/** The index of a language lies in its folder. */
export const INDEX = 'suche-index.json'

/** What the search loads at its first use. @returns file path in `dist/` → text */
export function searchFiles(options: Pick<RenderOptions, 'catalogue' | 'words'>): Map<string, string> {
  return new Map(options.catalogue.languages.map((language) => [language.path ? `${language.path}/${INDEX}` : INDEX, buildIndex(searchEntries(siteOf(language, options)))]))
}
