import { sortProblems, type Problem } from '../report/problem.ts'
import { checkPeople, type Checks } from './check-people.ts'
import { checkPhotoNames, checkPhotos, megabytes } from './check-photos.ts'
import { checkShape } from './check-shape.ts'
import { LARGEST_FILE, LIMITS, type Pack, type Photos, type WholePack } from './pack.ts'
import { fromBase64 } from './photo.ts'
import { Problems } from './problems.ts'
import { Broken, parseJson, type Parse, type Source } from './source.ts'

export type { Problem } from '../report/problem.ts'

export interface ReadOptions extends Checks {
  /** Reads YAML. It is large, and only needed where somebody brings a `workshop.yaml`. */
  yaml?: Parse | undefined
  /** The names of photos that lie elsewhere: what is stored on a device is looked at without them. */
  photosApart?: readonly string[] | undefined
}

export type ReadPack = WholePack | { problems: Problem[] }

/** Files by their names, as a person has chosen them or as they lie in a folder. */
export type Files = ReadonlyMap<string, Uint8Array>

/**
 * Reads and checks a pack: one `.json` with everything in it, or `workshop.yaml` with its photos. Never throws.
 * @returns the pack, or everything that is wrong with it
 */
export function readPack(files: Files, options: ReadOptions = {}): ReadPack {
  const problems = new Problems()
  const read = readFiles(files, options, problems)
  return read && !problems.list.length ? read : { problems: sortProblems(problems.list) }
}

function readFiles(files: Files, options: ReadOptions, problems: Problems): WholePack | undefined {
  problems.list.push(...tooLarge([...files].map(([name, { length }]) => ({ name, size: length }))))
  const main = problems.list.length ? undefined : mainFile(files, problems)
  if (!main) return undefined
  const source = parse(main, files.get(main)!, options, problems)
  if (!source) return undefined
  const [data, photos] = main.endsWith('.json') ? apart(source, problems) : [source, new Map([...files].filter(([name]) => name !== main))]
  checkPhotos(photos, problems)
  const whole = sum([...photos.values()])
  if (whole > LIMITS.whole) problems.fail(main, 'workshop-size', `Alle Fotos zusammen haben ${megabytes(whole)}. Erlaubt sind ${megabytes(LIMITS.whole)}.`, 'Verkleinern Sie die Fotos.')
  return checked(data, photos, options, problems)
}

function checked(source: Source, photos: Photos, options: ReadOptions, problems: Problems): { pack: Pack; photos: Photos } | undefined {
  const pack = checkShape(source, problems)
  if (!pack) return undefined
  checkPeople(pack, source, options, problems)
  checkPhotoNames(pack, options.photosApart ?? [...photos.keys()], source, problems)
  return { pack, photos }
}

/** Files that are so large that they are not even read. @param files with their sizes in bytes */
export function tooLarge(files: readonly { name: string; size: number }[]): Problem[] {
  const problems = new Problems()
  for (const { name, size } of files) {
    if (size > LARGEST_FILE) problems.fail(name, 'workshop-size', `Die Datei hat ${megabytes(size)}. Das ist viel zu groß.`, `Alle Fotos zusammen haben höchstens ${megabytes(LIMITS.whole)}.`)
  }
  return problems.list
}

const WHICH = 'Wählen Sie eine Datei mit der Endung .json, oder workshop.yaml zusammen mit ihren Fotos.'

/** The one file that says who is here. */
function mainFile(files: Files, problems: Problems): string | undefined {
  const main = [...files.keys()].filter((name) => /\.(json|ya?ml)$/i.test(name))
  if (main.length === 1 && (files.size === 1 || !main[0]!.endsWith('.json'))) return main[0]
  const what = main.length ? 'Es sind mehrere Dateien mit Angaben, oder Fotos neben einer .json-Datei.' : 'Es ist keine Datei mit Angaben dabei.'
  problems.fail([...files.keys()][0] ?? 'workshop.yaml', 'workshop-file', what, WHICH)
  return undefined
}

function parse(name: string, bytes: Uint8Array, { yaml }: ReadOptions, problems: Problems): Source | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return name.endsWith('.json') ? parseJson(name, text) : yaml!(name, text)
  } catch (fault) {
    const place = fault instanceof Broken ? fault.place : { line: 1, column: 1 }
    problems.complain({ file: name, place: () => place }, [], 'workshop-file', fault instanceof Broken ? fault.message : 'Die Datei ist kein Text.', WHICH)
    return undefined
  }
}

/** The one file with everything in it: what it says, and its photos. */
function apart(source: Source, problems: Problems): [Source, Photos] {
  const data = Object(source.data) as Record<string, unknown>
  if (!Object.hasOwn(data, 'photos')) return [source, new Map()]
  const { photos, ...rest } = data
  const found = new Map<string, Uint8Array>()
  for (const [name, text] of Object.entries(Object(photos) as Record<string, unknown>)) {
    const bytes = typeof text === 'string' ? fromBase64(text) : undefined
    if (bytes) found.set(name, bytes)
    else problems.fail(name, 'workshop-photo', 'Das Foto ist in der Datei beschädigt.', 'Machen Sie die Datei neu: npm run workshop.')
  }
  return [{ ...source, data: rest }, found]
}

const sum = (all: readonly Uint8Array[]) => all.reduce((total, { length }) => total + length, 0)
