import type { Language } from '../../content/catalogue.ts'
import type { SeenLine } from './lines-in-html.ts'
import { spokenLines } from './spoken-lines.ts'

/** What is to be heard, for each language with sound. @param pages path in `dist/` → HTML */
export const linesByLanguage = (pages: ReadonlyMap<string, string>, languages: readonly Language[]): Map<string, SeenLine[]> =>
  new Map(languages.filter(({ sound }) => sound).map((language) => [language.id, spokenLines(pages, language, languages)]))
