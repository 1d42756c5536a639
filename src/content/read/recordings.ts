import { lineId } from '../../language/line.ts'
import type { Language, Recording } from '../catalogue.ts'
import type { SourceFiles } from '../files.ts'
import type { Problems } from '../problems.ts'
import { recordingsSchema } from '../schema/recording.ts'
import { readLists, type Entry } from './collect.ts'
import { reportLanguage } from './languages.ts'

/** Reads which sentences a person has spoken. Whether any page says them is checked where the pages are: in `sound`. */
export function readRecordings(root: string, files: SourceFiles, languages: readonly Language[], problems: Problems): Recording[] {
  const folders = [...files.keys()].flatMap((path) => path.match(new RegExp(`^${root}/recordings/([^/]+)/index\\.yaml$`))?.[1] ?? [])
  return folders.flatMap((language) => {
    const entries = readLists([`${root}/recordings/${language}/index.yaml`], recordingsSchema, files, problems)
    if (!languages.some(({ id }) => id === language) && entries[0]) reportLanguage(language, languages, entries[0].place(), problems)
    return entries.filter((entry, index) => isFirst(entry, entries.slice(0, index), problems)).map((entry) => recording(language, entry))
  })
}

type Read = Entry<{ text: string; file: string }>

const recording = (language: string, { value, place }: Read): Recording =>
  ({ language, line: lineOf(value.text), ...value, at: { text: place(['text']), file: place(['file']) } })

const lineOf = (text: string) => lineId(text.replaceAll('**', ''))

function isFirst({ value, place }: Read, before: readonly Read[], problems: Problems): boolean {
  const first = before.find((other) => lineOf(other.value.text) === lineOf(value.text))
  if (first) problems.add(place(['text']), 'recording-twice', `Diesen Satz gibt es schon als Aufnahme: ${first.value.file}.`, 'Löschen Sie einen der beiden Einträge.')
  return !first
}
