import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { EDITOR_SETTINGS, SCHEMA_FOLDER, writtenFiles } from './schemas/written.ts'

/** Writes what an editor's program needs to check YAML while somebody types. */
export async function main(): Promise<number> {
  const files = writtenFiles(readFileSync(EDITOR_SETTINGS, 'utf8'))
  rmSync(SCHEMA_FOLDER, { recursive: true, force: true })
  mkdirSync(SCHEMA_FOLDER, { recursive: true })
  for (const [path, text] of files) writeFileSync(path, text)
  console.log(`${files.size - 1} Schemata stehen in ${SCHEMA_FOLDER}/, ihre Zuordnung in ${EDITOR_SETTINGS}.`)
  return 0
}
