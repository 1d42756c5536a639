import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SBOM_FILE } from './sbom.ts'
import { addressOf } from './address-of.ts'
import { PACK, packName } from './packs.ts'

/**
 * Whether a file of `dist/` belongs to the store. Not what the server reads and never serves, the worker itself, the packs in which
 * files come, the list of what ships, and the sound: that has a store of its own.
 */
export const isStored = (file: string): boolean => !/^(_|sw\.js|ton\/)/.test(file) && !file.startsWith(PACK) && file !== SBOM_FILE

/**
 * Keeps the files of the store, and gives each the hash of its bytes and the name of its pack, and each page the address under which it is asked for.
 * Our own store holds every file against this hash (docs/decisions/0006).
 */
export function withIntegrity<T extends { url: string }>(entries: readonly T[], outDir: string) {
  const manifest = entries.filter(({ url }) => isStored(url)).map((entry) => ({ ...(entry as Omit<T, 'revision'>), revision: null, url: addressOf(entry.url), integrity: integrityOf(join(outDir, entry.url)), ...packed(join(outDir, entry.url)) }))
  return { manifest: manifest.sort((a, b) => (a.url < b.url ? -1 : 1)), warnings: [] }
}

const integrityOf = (path: string) => `sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}`

function packed(path: string): { pack?: string } {
  const name = packName(path, () => readFileSync(path, 'utf8'))
  return name ? { pack: `${PACK}${name}.json` } : {}
}
