import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { inCache } from '../../../src/commands/ground/places.mjs'

/** What can be measured, in this order. */
export const PARTS = /** @type {const} */ (['first-view', 'offline', 'fill', 'update', 'tap', 'build-time'])

/**
 * @typedef {typeof PARTS[number]} Part
 * @typedef {{ parts: Part[], runs: number, offlineRuns: number, buildRuns: number | null, folder: string, out: string }} Settings
 *   `folder`: where the other generators are installed and build, outside the project
 */

/**
 * BENCH_ONLY=first-view,tap takes some parts only. BENCH_RUNS=9 is how often each thing is measured, BENCH_OFFLINE_RUNS how often
 * the store is filled, BENCH_BUILD_RUNS how often each size is built. BENCH_DIR= and OUT= are folders.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 */
export function settingsFrom(env) {
  const runs = numberFrom(env, 'BENCH_RUNS') ?? 9
  return {
    parts: partsFrom(env['BENCH_ONLY']),
    runs,
    offlineRuns: numberFrom(env, 'BENCH_OFFLINE_RUNS') ?? runs,
    buildRuns: numberFrom(env, 'BENCH_BUILD_RUNS') ?? null,
    folder: resolve(env['BENCH_DIR'] ?? join(tmpdir(), 'kiosk-bench')),
    out: resolve(env['OUT'] ?? inCache('bench')),
  }
}

/** @param {string | undefined} only @returns {Part[]} */
function partsFrom(only = PARTS.join(',')) {
  const names = only.split(',').map((name) => name.trim())
  const unknown = names.filter((name) => !PARTS.some((part) => part === name))
  if (unknown.length) throw new Error(`BENCH_ONLY=${only}: there is no part "${unknown.join('", "')}". There are: ${PARTS.join(', ')}.`)
  return PARTS.filter((part) => names.includes(part))
}

/** @param {NodeJS.ProcessEnv} env @param {string} name */
function numberFrom(env, name) {
  const text = env[name]
  if (text === undefined) return undefined
  const number = Number(text)
  if (Number.isInteger(number) && number > 0) return number
  throw new Error(`${name}=${text} is not a number of runs, take 1 or more.`)
}
