import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writePacks } from '../../src/build/packs.ts'
import { isStored } from '../../src/build/precache.ts'
import { change } from '../browser/versions.ts'

/** A build with a number, in a folder of its own. */
export interface Release {
  version: number
  root: string
  remove(): void
}

/** Pages that say which release they are of. */
export const NUMBERED = ['', 'angebote/', 'kontakte/'] as const
/** The script of every page, which says so too. */
export const SCRIPT = 'app.js'
/** Another that is of one release: no pack has it as the list of the worker wants it. */
const OTHER = 'more.js'

/** A release of a build: some pages and a script have its number, and the list of its worker has their hashes. */
export function makeRelease(build: string, version: number): Release {
  const root = mkdtempSync(join(tmpdir(), `kiosk-release-${version}-`))
  cpSync(build, root, { recursive: true, filter: (source) => !source.endsWith('/ton') })
  const worker = join(root, 'sw.js')
  for (const path of NUMBERED) change(worker, join(root, path, 'index.html'), (html) => html.replace('<html', `<html data-version="${version}"`))
  change(worker, join(root, SCRIPT), (script) => `${script}\ndocument.documentElement.dataset.script = '${version}'\n`)
  change(worker, join(root, OTHER), (script) => `${script}\n// ${version}\n`)
  return { version, root, remove: () => rmSync(root, { recursive: true }) }
}

/** Writes the packs of a release anew, and what lies beside them, as they would be after a build. */
export const packAnew = (root: string): void => (writePacks(root, isStored).closeBundle as () => void)()
