import { didYouMean } from '../../report/nearest.ts'
import type { Problem } from '../../report/problem.ts'
import type { Language } from '../catalogue.ts'
import { placeAt, Problems } from '../problems.ts'

/** The interface words of each language, as they stand in `locales/`; undefined: there is no such file. */
export type Locales = ReadonlyMap<string, string | undefined>

/** Where the interface words of a language stand. */
export const localeFile = (id: string): string => `locales/${id}.json`

/** Holds the interface words of each language against those of the first: the same keys, with the same places for values. */
export function checkInterface(locales: Locales, languages: readonly Pick<Language, 'id'>[]): Problem[] {
  const problems = new Problems()
  const [first, ...others] = languages.map(({ id }) => ({ file: localeFile(id), words: readWords(id, locales.get(id), problems) }))
  for (const { file, words } of others) {
    if (first?.words && words) compare(file, words, first.words, problems)
  }
  return problems.list
}

interface Words {
  text: string
  entries: Record<string, string>
}

function readWords(id: string, text: string | undefined, problems: Problems): Words | null {
  const file = localeFile(id)
  const start = placeAt(file, '', 0)
  if (text === undefined) return problems.add(start, 'missing-locale', `Die Datei ${file} fehlt.`, 'Übersetzen Sie locales/de-simple.json und legen Sie die Übersetzung unter diesem Namen ab.'), null
  try {
    const entries: unknown = JSON.parse(text)
    if (typeof entries === 'object' && entries && Object.values(entries).every((words) => typeof words === 'string')) return { text, entries: entries as Words['entries'] }
  } catch {
    // Said below: whatever is wrong, it is no list of words.
  }
  return problems.add(start, 'locale-syntax', 'Die Datei ist keine Liste von Wörtern.', 'Prüfen Sie Anführungszeichen und Kommas: Jede Zeile ist "schlüssel": "Wörter".'), null
}

function compare(file: string, { text, entries }: Words, { entries: model }: Words, problems: Problems): void {
  const at = (key: string) => placeAt(file, text, Math.max(0, text.indexOf(`"${key}"`)), key.length + 2)
  for (const [key, words] of Object.entries(model)) {
    const own = entries[key]
    if (!own?.trim()) problems.add(at(key), 'missing-words', `Die Wörter zu „${key}“ fehlen. In der ersten Sprache: „${words}“`, `Schreiben Sie "${key}" mit den Wörtern dazu.`)
    else if (slotsIn(own) !== slotsIn(words)) problems.add(at(key), 'words-value', `Die Plätze für Werte sind andere als in der ersten Sprache: „${words}“`, `Schreiben Sie ${slotsIn(words) || 'keine geschweiften Klammern'}.`)
  }
  for (const key of Object.keys(entries)) {
    if (model[key.replace(PLURAL, '')] === undefined && model[key] === undefined) problems.add(at(key), 'unknown-words', `„${key}“ gibt es in der ersten Sprache nicht.`, `Löschen Sie die Zeile.${didYouMean(key, Object.keys(model))}`)
  }
}

/** i18next takes the plural form of a language where there is one. */
const PLURAL = /_(zero|one|two|few|many|other)$/

const slotsIn = (words: string) => [...words.matchAll(/\{\{\w+\}\}/g)].map(([slot]) => slot).sort().join(' ')
