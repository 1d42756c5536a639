import MiniSearch from 'minisearch'
import type { SearchEntry } from './entry.ts'
import { SETTINGS, type Indexed } from './settings.ts'
import { wordsIn } from './words.ts'

/** The index of one language, as the JSON that the browser loads. */
export function buildIndex(entries: readonly SearchEntry[]): string {
  const index = new MiniSearch<Indexed>(SETTINGS)
  index.addAll(entries.map(indexed))
  return JSON.stringify(index)
}

function indexed({ kind, path, picture, label, summary, names, everyday, headings, text }: SearchEntry, id: number): Indexed {
  return {
    id, kind, path, picture, label, summary,
    names: eachOnce(names), everyday: eachOnce(everyday), headings: eachOnce(headings), text: eachOnce(text), sound: eachOnce([...names, ...everyday, ...headings]),
  }
}

/** Nothing is better because it says a word often. */
const eachOnce = (texts: readonly string[]) => [...new Set(texts.flatMap(wordsIn))].join(' ')
