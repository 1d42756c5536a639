import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project, wherever a command is called from. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** @param {string[]} parts */
export const inProject = (...parts) => join(root, ...parts)

/**
 * What a command keeps for the next time. It lies in node_modules, so that deleting that folder starts afresh.
 * @param {string[]} parts
 */
export const inCache = (...parts) => inProject('node_modules/.cache/kiosk', ...parts)

/**
 * True where a file was called as a program and not imported.
 * @param {string} url
 */
export function isProgram(url) {
  const called = process.argv[1] ?? ''
  return existsSync(called) && realpathSync(called) === fileURLToPath(url)
}
