import type { Language } from '../../content/catalogue.ts'
import { shownKey } from '../../model/shown-key.ts'
import { DIGITS } from './digits.ts'
import { linesInHtml, type SeenLine } from './lines-in-html.ts'

/** What has one clip, however it is written. */
export interface SpokenLine extends SeenLine {
  /** The ways in which it is shown: each has its `shownKey`. */
  shown: string[]
}

/**
 * All that a person can see in one language, each Line once, in the order of their ids. Collected from the finished pages:
 * what stands there is spoken, whatever wrote it.
 * @param pages path in `dist/` → HTML, of all languages
 */
export function spokenLines(pages: ReadonlyMap<string, string>, language: Language, languages: readonly Language[]): SpokenLine[] {
  const lines = new Map(Object.values(DIGITS).map((line) => [line.id, { ...line, shown: new Set(line.shown) }]))
  for (const [path, html] of pages) {
    if (languageOf(path, languages) !== language || isSilent(html)) continue
    for (const line of linesInHtml(html)) {
      if (!lines.has(line.id)) lines.set(line.id, { ...line, shown: new Set() })
      lines.get(line.id)!.shown.add(shownKey(line.text))
    }
  }
  return [...lines.values()].filter(({ text }) => text.trim() !== '').map((line) => ({ ...line, shown: [...line.shown].sort() })).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The language with the longest path that an address begins with. */
const languageOf = (path: string, languages: readonly Language[]) =>
  languages.filter((language) => language.path === '' || path.startsWith(`${language.path}/`)).sort((a, b) => b.path.length - a.path.length)[0]

/** A page for those who look after a device is read aloud to nobody. */
const isSilent = (html: string) => /\sdata-silent\b/.test(html)
