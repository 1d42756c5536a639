import type { SearchEntry } from './entry.ts'
import { partOf, PARTS } from './parts.ts'
import type { Indexed } from './settings.ts'
import { wordsIn } from './words.ts'

/** The parts of the index of one language. @returns for each of `PARTS` the JSON that the browser loads, its entries in the order given */
export function buildParts(entries: readonly SearchEntry[]): string[] {
  const all = entries.map(indexed)
  return PARTS.map((_, part) => JSON.stringify(all.filter(({ path }) => partOf(path) === part)))
}

function indexed({ kind, path, picture, label, summary, names, everyday, headings, text }: SearchEntry): Indexed {
  return { kind, path, picture, label, summary, names: eachOnce(names), everyday: eachOnce(everyday), headings: eachOnce(headings), text: eachOnce(text) }
}

/** Nothing is better because it says a word often. */
const eachOnce = (texts: readonly string[]) => [...new Set(texts.flatMap(wordsIn))].join(' ')
