import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** How often is looked, in milliseconds: a build holds most of its memory for longer. */
const EVERY = 200

/**
 * Watches how much memory a program and its children hold. What processes share is counted for each of them.
 * @param {number | undefined} leader the first process of the group
 * @returns {() => number | null} stops, and tells the most there was, in bytes
 */
export function watchMemory(leader) {
  let most = 0
  const look = async () => (most = Math.max(most, await memoryOf(leader)))
  const timer = setInterval(() => void look().catch(() => undefined), EVERY)
  return () => {
    clearInterval(timer)
    return most || null
  }
}

/** @param {number | undefined} leader */
async function memoryOf(leader) {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-g', String(leader)])
  return stdout.trim().split(/\s+/).reduce((sum, kilobytes) => sum + Number(kilobytes) * 1024, 0)
}
