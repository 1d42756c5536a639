import type { Language } from '../../content/catalogue.ts'
import { spokenLines, type SpokenLine } from './spoken-lines.ts'

/** What is to be heard, for each language with sound. @param pages path in `dist/` → HTML */
export const linesByLanguage = (pages: ReadonlyMap<string, string>, languages: readonly Language[]): Map<string, SpokenLine[]> =>
  new Map(languages.filter(({ sound }) => sound).map((language) => [language.id, spokenLines(pages, language, languages)]))
