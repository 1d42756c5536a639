import { buildIndex } from '../search/build-index.ts'
import type { Drawing } from '../ui/kiosk/kiosk.ts'
import type { RenderOptions } from './render.tsx'
import { siteOf } from './render.tsx'
import { searchEntries } from './search-entries.ts'

/** The index of a language lies in its folder; its pictures serve all languages. */
export const INDEX = 'suche-index.json'
export const PICTURES = 'suche-bilder.svg'

/** What the search loads at its first use. @returns file path in `dist/` → text */
export function searchFiles(options: RenderOptions): Map<string, string> {
  const entries = options.catalogue.languages.map((language) => [language, searchEntries(siteOf(language, options))] as const)
  const pictures = [...new Set(entries.flatMap(([, found]) => found.map(({ picture }) => picture)))].sort()
  return new Map([
    ...entries.map(([{ path }, found]) => [path ? `${path}/${INDEX}` : INDEX, buildIndex(found)] as const),
    [PICTURES, sheetOf(pictures, options.drawing)],
  ])
}

/** Pictures in one file, each to be referred to by its meaning. */
const sheetOf = (meanings: readonly string[], drawing: (meaning: string) => Drawing) =>
  `<svg xmlns="http://www.w3.org/2000/svg">${meanings.map((meaning) => symbol(meaning, drawing(meaning))).join('')}</svg>`

const symbol = (meaning: string, { viewBox, body }: Drawing) => `<symbol id="p-${meaning}" viewBox="${viewBox}">${body}</symbol>`
