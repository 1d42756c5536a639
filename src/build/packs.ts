import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import type { Plugin } from 'vite'
import type { Pack } from '../offline/store/pack.ts'
import { cut } from '../offline/store/pieces.ts'
import { drawerFile, planFile, shapeFile } from '../offline/store/shape.ts'
import { addressOf } from './address-of.ts'
import { numbered } from './numbered.ts'
import { drawersOf, shapeOf } from './shapes.ts'

/** So begin the names of packs; no store keeps them. */
export const PACK = 'paket-'

/** What is packed, and as what a server would send it; all else is packed already, by its own format. */
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json', '.txt': 'text/plain', '.webmanifest': 'application/manifest+json' }

/**
 * Writes packs beside the files of a finished build: the pages of each language, what the search knows, and all other text. A first
 * visit then asks for four files in place of 150, and gets what pages share once. Beside them lies what updates are put together from (docs/decisions/0803).
 * @param isStored whether a file belongs to the store
 */
export function writePacks(outDir: string, isStored: (file: string) => boolean): Plugin {
  return {
    name: 'kiosk-packs',
    apply: 'build',
    closeBundle() {
      const write = createWrite(outDir)
      const pieces: string[] = []
      for (const [name, files] of groups(outDir, isStored)) pieces.push(...writeGroup(`${PACK}${name}.json`, files.map((file) => [file, readFileSync(join(outDir, file), 'utf8')]), write))
      drawersOf(pieces).forEach((drawer, number) => write(drawerFile(number), drawer))
    },
  }
}

type Write = (file: string, content: unknown) => void

const createWrite = (outDir: string): Write => (file, content) => {
  mkdirSync(dirname(join(outDir, file)), { recursive: true })
  writeFileSync(join(outDir, file), JSON.stringify(content))
}

/** A pack, and of pages also how they go on, all of them and each alone. @returns the pieces that they share */
function writeGroup(pack: string, files: readonly [string, string][], write: Write): string[] {
  write(pack, packOf(files))
  if (!files.some(([file]) => file.endsWith('.html'))) return []
  const { shape, plans, pieces } = shapeOf(files)
  write(shapeFile(pack), shape)
  for (const [page, plan] of plans) write(planFile(page), plan)
  return pieces
}

/** The pack in which a file of the store lies; undefined: it is fetched on its own. @param text of the file */
export function packName(file: string, text: () => string): string | undefined {
  if (!(extname(file) in TYPES)) return undefined
  // What the search knows changes with each text; all else does not.
  if (/(^|\/)suche-[\w-]*\.json$/.test(file)) return 'suche'
  const [, tag] = file.endsWith('.html') ? (/<html lang="([\w-]+)"/.exec(text()) ?? []) : []
  return tag ?? 'dateien'
}

/** The files of each pack. Their texts are read one pack after the other: all at once they fill the memory. */
function groups(outDir: string, isStored: (file: string) => boolean): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const file of readdirSync(outDir, { recursive: true }).map((name) => String(name).replaceAll('\\', '/')).filter(isStored).sort()) {
    const name = packName(file, () => readFileSync(join(outDir, file), 'utf8'))
    if (name) found.set(name, [...(found.get(name) ?? []), file])
  }
  return found
}

/** @param files path in `dist/`, and text */
export function packOf(files: readonly (readonly [file: string, text: string])[]): Pack {
  const { pieces, placeOf } = numbered()
  const packed = files.map(([file, text]) => [addressOf(file), { type: `${TYPES[extname(file)]}; charset=utf-8`, pieces: (file.endsWith('.html') ? cut(text) : [text]).map(placeOf) }] as const)
  return { files: Object.fromEntries(packed), pieces: pieces() }
}
