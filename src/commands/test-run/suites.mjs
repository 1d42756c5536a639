import { relative, sep } from 'node:path'
import { inProject } from '../ground/places.mjs'
import { inSeconds } from '../ground/seconds.mjs'

/** @typedef {Pick<import('./report.mjs').File, 'name' | 'startTime' | 'endTime'>} Timed */

/**
 * The seconds of each suite, the slowest first. A suite is a folder in test, or a file that lies there by itself.
 * Suites run beside each other, so that their sum is more than the whole.
 * @param {Timed[]} files
 */
export function suitesIn(files) {
  /** @type {Map<string, number>} */
  const times = new Map()
  for (const file of files) {
    const suite = suiteOf(file.name)
    times.set(suite, (times.get(suite) ?? 0) + file.endTime - file.startTime)
  }
  return [...times].sort(([, a], [, b]) => b - a).map(([suite, time]) => `${inSeconds(time).padStart(8)}  ${suite}`)
}

/** @param {string} file */
function suiteOf(file) {
  const parts = relative(inProject(), file).split(sep)
  return parts.slice(0, 2).join('/')
}
