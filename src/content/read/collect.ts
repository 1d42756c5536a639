import type { GenericSchema, InferOutput } from 'valibot'
import type { SourceFiles } from '../files.ts'
import { placeAt, type Place, type Problems } from '../problems.ts'
import { validate } from '../validate.ts'
import { parseYaml, type YamlFile } from '../yaml.ts'

type Schema = GenericSchema<unknown, unknown>

/** A validated entry that still knows where it stands. */
export interface Entry<T> {
  value: T
  file: string
  place(path?: readonly (string | number)[], what?: 'key' | 'value'): Place
}

/** Reads one YAML file that must exist; null (with a Problem) when it is missing or wrong. */
export function readOne<S extends Schema>(file: string, schema: S, files: SourceFiles, problems: Problems): Entry<InferOutput<S>> | null {
  const text = files.get(file)
  if (text === undefined) {
    problems.addBroken(file, [])
    problems.add(placeAt(file, '', 0), 'missing-file', `Die Datei ${file} fehlt.`, 'Legen Sie die Datei an.')
    return null
  }
  const yaml = parseYaml(file, text, problems)
  const value = yaml && validate(schema, yaml, problems)
  if (yaml && value !== null) return entry(value, yaml)
  problems.addBroken(file, idsIn(file, text))
  return null
}

/** The ids that a file would have had, had it been readable. */
const idsIn = (file: string, text: string) => [
  ...file.replace(/\.yaml$/, '').split('/').slice(-2),
  ...[...text.matchAll(/(?:^|[\s{,])id:\s*["']?([\w-]+)/gm)].map((match) => match[1]!),
]

/**
 * Reads every file of a folder that holds one entry each. The file, or the folder it stands in, is named after the id of the entry.
 * @param name how each file ends
 */
export function readEach<S extends Schema>(folder: string, schema: S, files: SourceFiles, problems: Problems, name = '.yaml'): Entry<InferOutput<S> & { id: string }>[] {
  const paths = [...files.keys()].filter((path) => path.startsWith(`${folder}/`) && path.endsWith(name))
  return paths.flatMap((path) => {
    const read = readOne(path, schema, files, problems) as Entry<InferOutput<S> & { id: string }> | null
    const own = path.slice(folder.length + 1).replace(/\/.*|\.yaml$/g, '')
    if (!read || read.value.id === own) return read ?? []
    // A copy whose id nobody has changed: the one that is named after it keeps it.
    if (paths.includes(`${folder}/${read.value.id}${path.slice(folder.length + 1 + own.length)}`)) return reportCopy(read, own, problems), []
    reportName(read, own, problems)
    return read
  })
}

/** Reads files that hold a list of entries each. */
export function readLists<S extends Schema>(paths: readonly string[], schema: S, files: SourceFiles, problems: Problems): Entry<InferOutput<S> extends (infer T)[] ? T : never>[] {
  return paths.flatMap((path) => {
    const list = readOne(path, schema, files, problems)
    return ((list?.value ?? []) as never[]).map((value, index) => ({ value, file: path, place: (inner = []) => list!.place([index, ...inner]) }))
  })
}

function entry<T>(value: T, yaml: YamlFile): Entry<T> {
  return { value, file: yaml.file, place: (path = [], what) => yaml.place(path, what) }
}

function reportCopy(read: Entry<{ id: string }>, name: string, problems: Problems): void {
  problems.addKnown([name])
  problems.add(read.place(['id']), 'duplicate-id', `Die id „${read.value.id}“ gibt es schon.`, `Schreiben Sie hier id: ${name} – oder löschen Sie ${read.file}.`)
}

/** References name the file or the id: neither is a further Problem. */
function reportName(read: Entry<{ id: string }>, name: string, problems: Problems): void {
  problems.addKnown([name])
  problems.add(read.place(['id']), 'id-name', `Die id „${read.value.id}“ passt nicht zum Namen „${name}“.`, `Schreiben Sie id: ${name} – oder benennen Sie die Datei um.`)
}

/** Keeps the first entry of each id and reports the others. */
export function unique<T extends { id: string }>(entries: readonly Entry<T>[], problems: Problems): Map<string, Entry<T>> {
  const known = new Map<string, Entry<T>>()
  for (const read of entries) {
    const first = known.get(read.value.id)
    if (!first) known.set(read.value.id, read)
    else problems.add(read.place(['id']), 'duplicate-id', `Die id „${read.value.id}“ gibt es schon in ${first.file}, Zeile ${first.place(['id']).line}.`, 'Geben Sie einer der beiden eine andere id.')
  }
  return known
}
