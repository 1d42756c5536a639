import { existsSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { packFiles, readPackAt } from '../build/workshop.ts'
import { readContentFiles } from '../content/files.ts'
import { loadCatalogue } from '../content/load.ts'
import { formatProblems } from '../report/format.ts'
import type { Problem } from '../report/problem.ts'
import { megabytes } from '../workshop/check-photos.ts'
import { writePack } from '../workshop/write-pack.ts'
import { contentFolder } from './ground/content-folder.ts'

const USAGE = `So geht es:  npm run workshop -- [--server] ORDNER

Macht aus einem Ordner mit workshop.yaml und Fotos eine Datei, die der Kiosk lädt.
  --server   die Datei soll auf einem Server liegen: ohne Namen und Fotos, oder hinter einer Anmeldung

Mehr dazu: docs/authoring/werkstatt.md
Ende-Code: 0 gemacht, 1 Fehler in den Angaben, 2 falscher Aufruf.`

/** Makes one file of a folder, or prints what is wrong with it. */
export async function main(args: string[]): Promise<number> {
  const server = args.includes('--server')
  const [folder, ...more] = args.filter((word) => word !== '--server')
  if (!folder || more.length || folder.startsWith('-')) return misuse('Es fehlt der Name von einem Ordner.')
  // npm changes into the project; the person named the folder from where they stood.
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), folder)
  if (!existsSync(path)) return misuse(`„${folder}“ gibt es nicht.`)
  const { catalogue } = loadCatalogue(readContentFiles(contentFolder()), basename(contentFolder()))
  if (!catalogue) return misuse('Der Inhalt vom Kiosk hat Fehler: npm run check nennt sie.')
  const read = readPackAt(path, catalogue, server)
  if ('problems' in read) return refuse(read.problems, path)
  const target = join(dirname(path), `${read.pack.id}.json`)
  const text = writePack(read)
  writeFileSync(target, text)
  console.log(`${target}\n${read.pack.name}: ${read.pack.people.length} Personen, ${read.photos.size} Fotos, ${megabytes(Buffer.byteLength(text))}.`)
  return 0
}

function refuse(problems: readonly Problem[], path: string): number {
  const texts = [...packFiles(path)].filter(([name]) => /\.ya?ml$/.test(name)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const)
  console.error(formatProblems(problems, new Map(texts)))
  return 1
}

function misuse(reason: string): number {
  console.error(`${reason}\n\n${USAGE}`)
  return 2
}
