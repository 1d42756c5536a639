import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * Lets one process at a time do something slow, such as an install. The lock names its process,
 * so that one left by a killed process does not block the next.
 * @template T
 * @param {string} path
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(path, work) {
  mkdirSync(dirname(path), { recursive: true })
  if (!take(path)) await waitFor(path)
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}

/** @param {string} path */
async function waitFor(path) {
  console.log(`Another command is busy with this already. Waiting for it (${path}).`)
  while (!take(path)) await pause(100)
}

/** @param {string} path @returns {boolean} */
function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
    if (!isLeftOver(path)) return false
    rmSync(path, { force: true })
    return take(path)
  }
}

/** @param {string} path */
function isLeftOver(path) {
  try {
    // Signal 0 only asks whether the process lives. An empty file (0) is one being written just now.
    process.kill(Number(readFileSync(path, 'utf8')), 0)
    return false
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH'
  }
}
