import type { Finding } from '../../model/index.ts'
import type { Place } from '../problems.ts'
import type { Entry } from '../read/collect.ts'
import { part, parts } from '../read/part.ts'
import type { GuideParts } from './build-guides.ts'

type Path = (string | number)[]

/** Where a finding of the model stands in the files. */
export function placeOf({ rule, kind, id, path, name }: Finding, all: GuideParts): Place {
  const entry = entryOf(kind, id, all)!
  if (rule === 'unknown-question') return entry.place(whereKey(entry.value, path.slice(0, -1), name!) ?? path, 'key')
  return entry.place((name && whereOption(entry.value, path, name)) || path)
}

/** The result of a guide has its id with that of the guide before it, since two guides may both have it. */
export const resultId = (guide: string, result: string): string => `${guide}/${result}`

function entryOf(kind: Finding['kind'], id: string, { questions, programmes, contacts, guides }: GuideParts): Entry<unknown> | undefined {
  if (kind === 'question') return questions.find(({ question }) => question.id === id)?.entry
  if (kind === 'programme') return programmes.find(({ programme }) => programme.id === id)?.entry
  if (kind === 'contact') return contacts.find(({ contact }) => contact.id === id)?.entry
  return guides.flatMap(({ entry }) => notesAndResults(entry)).find((each) => each.id === id)?.entry
}

/** Everything in a guide that has a `when`, as results the model can judge. */
export function notesAndResults(guide: Entry<{ id: string; results: readonly { id: string }[]; notes: readonly unknown[] }>): { id: string; entry: Entry<unknown> }[] {
  const id = (name: string) => resultId(guide.value.id, name)
  return [
    ...parts(part(guide, 'results')).map((entry) => ({ id: id(entry.value.id), entry })),
    ...parts(part(guide, 'notes')).map((entry, index) => ({ id: id(`notes ${index}`), entry })),
    { id: id('stay'), entry: part(guide as Entry<{ stay?: unknown }>, 'stay') },
  ]
}

/** Where a question is named below a path. */
const whereKey = (value: unknown, below: readonly (string | number)[], name: string): Path | undefined =>
  pathsIn(value).find((path) => startsWith(path, below) && path.at(-1) === name)

/** Where an option of a question is named: the path leads to the question, perhaps deeper inside a condition. */
function whereOption(value: unknown, path: readonly (string | number)[], name: string): Path | undefined {
  const [below, question] = [path.slice(0, -1), path.at(-1)!]
  return pathsIn(value).find((each) => startsWith(each, below) && each.includes(question) && valueAt(value, each) === name)
}

const startsWith = (path: readonly unknown[], start: readonly unknown[]) => start.every((key, index) => path[index] === key)

/** The paths to everything in a value, parents first. */
function pathsIn(value: unknown, to: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [to]
  const isList = Array.isArray(value)
  return [to, ...Object.entries(value).flatMap(([key, child]) => pathsIn(child, [...to, isList ? Number(key) : key]))]
}

const valueAt = (value: unknown, path: Path): unknown => path.reduce((inner, key) => (inner as Record<string, unknown>)[key], value)
