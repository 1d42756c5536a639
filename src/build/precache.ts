import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the server reads and never serves, the worker itself, and the sound: that has a store of its own. */
export const NOT_STORED = ['_*', 'sw.js', 'sw.js.map', 'ton/**']

/**
 * Gives each file of the store the hash of its bytes, and each page the address under which it is asked for.
 * Our own store holds every file against this hash (docs/decisions/0006).
 */
export function withIntegrity<T extends { url: string }>(entries: readonly T[], outDir: string) {
  const manifest = entries.map((entry) => ({ ...entry, url: entry.url.replace(/(^|\/)index\.html$/, '$1'), integrity: integrityOf(join(outDir, entry.url)) }))
  return { manifest: manifest.sort((a, b) => (a.url < b.url ? -1 : 1)), warnings: [] }
}

const integrityOf = (path: string) => `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`
