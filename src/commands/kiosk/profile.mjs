import { lstatSync, mkdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'

/**
 * Where Chromium keeps what staff have set on this device: outside the project, so that an update of it changes nothing.
 * @param {string | undefined} given KIOSK_PROFILE @param {string} home
 */
export const profileFolder = (given, home) => (given ? resolve(given) : join(home, '.local/share/meine-arbeit-meine-wahl/chromium'))

/**
 * Makes a profile ready for the next start: Chromium does not offer to translate the page; and after a power cut it
 * would tell of a crash, or believe that another computer uses the profile.
 * @param {string} folder
 */
export function makeReady(folder) {
  mkdirSync(join(folder, 'Default'), { recursive: true })
  const file = join(folder, 'Default/Preferences')
  const preferences = preferencesIn(file)
  const profile = { ...preferences['profile'], exit_type: 'Normal', exited_cleanly: true }
  writeFileSync(file, JSON.stringify({ ...preferences, profile, translate: { ...preferences['translate'], enabled: false } }))
  if (isLeftOver(join(folder, 'SingletonLock'))) for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) rmSync(join(folder, name), { force: true })
}

/** What can't be read, as after a power cut, begins anew. @param {string} file @returns {Record<string, object>} */
function preferencesIn(file) {
  try {
    return Object(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return {}
  }
}

/** Chromium's lock is a link to „name-of-the-computer-process". @param {string} lock */
function isLeftOver(lock) {
  if (!lstatSync(lock, { throwIfNoEntry: false })?.isSymbolicLink()) return false
  const [, host, process] = /^(.*)-(\d+)$/.exec(readlinkSync(lock)) ?? []
  return host !== hostname() || !lives(Number(process))
}

/** @param {number} id */
function lives(id) {
  try {
    return process.kill(id, 0)
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}
