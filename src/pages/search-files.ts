import type { Language } from '../content/catalogue.ts'
import { buildParts } from '../search/build-parts.ts'
import { PARTS } from '../search/parts.ts'
import type { RenderOptions } from './render.tsx'
import { siteOf } from './render.tsx'
import { searchEntries } from './search-entries.ts'

type Options = Pick<RenderOptions, 'catalogue' | 'words'>

/** What the search loads at its first use. @returns file path in `dist/` → text */
export function searchFiles(options: Options): Map<string, string> {
  return new Map(options.catalogue.languages.flatMap((language) => partsIn(language, options)))
}

/** The parts of a language lie in its folder. */
function partsIn(language: Language, options: Options): [string, string][] {
  const parts = buildParts(searchEntries(siteOf(language, options)))
  return PARTS.map((name, part) => [language.path ? `${language.path}/${name}` : name, parts[part]!])
}
