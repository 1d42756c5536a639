import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Catalogue } from '../content/catalogue.ts'
import { soundCatalogue } from './ground/sound-catalogue.ts'
import { pathsDocument } from './paths/document.ts'

/**
 * Writes `docs/paths/<guide>.md`: all ways through each guide, for the people who check facts.
 * With `--check` nothing is written; exit code 1 says that a document is out of date.
 */
export async function main(args: string[]): Promise<number> {
  const catalogue = soundCatalogue()
  if (!catalogue) return 1
  const folder = process.env['PATHS'] ?? 'docs/paths'
  const documents = documentsOf(catalogue)
  const stale = outOfDate(folder, documents)
  if (args.includes('--check')) return check(stale)
  mkdirSync(folder, { recursive: true })
  for (const name of stale) write(join(folder, name), documents.get(name))
  console.log(stale.length ? `Geschrieben: ${stale.map((name) => join(folder, name)).join(', ')}.` : 'Alle Wege sind schon so beschrieben.')
  return 0
}

/** File name → text. */
export const documentsOf = ({ guides, languages }: Catalogue): Map<string, string> =>
  new Map(guides.map((content) => [`${content.id}.md`, pathsDocument(content, languages[0]!.id)]))

/** The files that are missing, that say something else, or whose guide is gone. */
function outOfDate(folder: string, documents: ReadonlyMap<string, string>): string[] {
  const read = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined)
  const written = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : []
  return [...new Set([...documents.keys(), ...written])].filter((name) => read(name) !== documents.get(name))
}

function check(stale: readonly string[]): number {
  console.log(stale.length ? `Nicht mehr aktuell: ${stale.join(', ')}. So geht es: npm run paths` : 'Die Wege in docs/paths sind aktuell.')
  return stale.length ? 1 : 0
}

function write(file: string, text: string | undefined): void {
  if (text === undefined) rmSync(file)
  else writeFileSync(file, text)
}
