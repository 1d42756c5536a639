import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * One hash over files and folders: names and contents, never times, as a fresh clone has other times.
 * @param {string} folder
 * @param {string[]} names
 */
export function hashOf(folder, names) {
  const hash = createHash('sha256')
  for (const name of names.flatMap((each) => filesIn(folder, each)).sort()) {
    hash.update(`${name}\0`).update(readFileSync(join(folder, name))).update('\0')
  }
  return hash.digest('hex')
}

/** @param {string} folder @param {string} name @returns {string[]} */
function filesIn(folder, name) {
  const path = join(folder, name)
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [name]
  return readdirSync(path).flatMap((entry) => filesIn(folder, join(name, entry)))
}
