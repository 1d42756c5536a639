import type { Known } from '../server/known.ts'

/** What is opened together: the files of an article, or one file. */
export interface Entry {
  title: string
  files: string[]
}

const GROUPS: readonly [folder: string, name: string][] = [
  ['programmes', 'Angebote'], ['rights', 'Rechte'], ['topics', 'Themen'], ['worries', 'Sorgen'], ['pages', 'Feste Seiten'],
  ['contacts', 'Anlaufstellen'], ['glossary', 'Wort-Erklärungen'], ['facts', 'Angaben'], ['guides', 'Wegweiser'], ['questions', 'Fragen'], ['stations', 'Das Bild mit allen Wegen'],
]

/** All entries, by the folder in which they lie. */
export function entriesOf({ files, titles }: Known): { name: string; entries: Entry[] }[] {
  const folders = GROUPS.map(([folder, name]) => ({ name, entries: inFolder(folder, files, titles) }))
  const rest = files.filter((path) => !GROUPS.some(([folder]) => below(path).startsWith(`${folder}/`))).map((path) => ({ title: below(path), files: [path] }))
  return [...folders, { name: 'Sonstiges', entries: rest }].filter(({ entries }) => entries.length)
}

/** The entry to which a file belongs. */
export const entryOf = (path: string, known: Known): Entry | undefined =>
  entriesOf(known).flatMap(({ entries }) => entries).find(({ files }) => files.includes(path))

function inFolder(folder: string, files: readonly string[], titles: Known['titles']): Entry[] {
  const entries = new Map<string, string[]>()
  for (const path of files.filter((each) => below(each).startsWith(`${folder}/`))) {
    const key = below(path).split('/').slice(0, 2).join('/').replace(/\.yaml$/, '')
    entries.set(key, [...(entries.get(key) ?? []), path])
  }
  return [...entries].map(([key, paths]) => ({ title: titles[key] ?? key.split('/')[1]!, files: paths })).sort((a, b) => a.title.localeCompare(b.title, 'de'))
}

const below = (path: string) => path.split('/').slice(1).join('/')
