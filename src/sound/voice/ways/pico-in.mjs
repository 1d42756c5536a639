import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { PICO_FILES, PICO_SPEED } from '../pico.mjs'

/**
 * The voice whose data lie in a folder.
 * @param {string} folder
 * @returns {import('../voice.mjs').Voice | undefined}
 */
export function picoIn(folder) {
  const paths = PICO_FILES.map((file) => join(folder, file))
  if (!paths.every((path) => existsSync(path))) return undefined
  const data = createHash('sha256')
  for (const path of paths) data.update(readFileSync(path))
  return { kind: 'pico', name: 'SVOX Pico de-DE', version: `${engineVersion()} ${data.digest('hex').slice(0, 12)} ${PICO_SPEED}`, folder }
}

const engineVersion = () => createHash('sha256').update(readFileSync(createRequire(import.meta.url).resolve('@echogarden/svoxpico-wasm'))).digest('hex').slice(0, 12)
