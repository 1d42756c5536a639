import { versionOf } from './open.mjs'
import { aptGet } from './ways/apt-get.mjs'
import { environment } from './ways/environment.mjs'
import { installed } from './ways/installed.mjs'
import { npmPackage } from './ways/npm-package.mjs'
import { playwrightCache } from './ways/playwright-cache.mjs'
import { playwrightDownload } from './ways/playwright-download.mjs'
import { whyNot } from './why-not.mjs'

/**
 * @typedef {import('./open.mjs').Candidate} Candidate
 * @typedef {{ name: string, candidates: () => Candidate[] | Promise<Candidate[]> }} Way
 * @typedef {Candidate & { version: string, from: string }} Found
 */

/** From the nearest to the farthest: what is asked for, what is here, what can be brought here. */
export const WAYS = [environment, installed, playwrightCache, npmPackage, playwrightDownload, aptGet]

/** Hands the browser that was found to every process started from here. */
const KEPT = 'KIOSK_BROWSER'

/**
 * The first Chromium that really starts on this machine.
 * @param {{ ways?: Way[], start?: (candidate: Candidate) => Promise<string>, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<Found>}
 */
export async function findBrowser({ ways = WAYS, start = versionOf, env = process.env } = {}) {
  const kept = env[KEPT]
  if (kept) return JSON.parse(kept)
  const found = await search(ways, start)
  console.log(`Browser: Chromium ${found.version} (${found.from}: ${found.path})`)
  env[KEPT] = JSON.stringify(found)
  return found
}

/** @param {Way[]} ways @param {(candidate: Candidate) => Promise<string>} start */
async function search(ways, start) {
  /** @type {string[]} */
  const reasons = []
  for (const way of ways) {
    const found = await tryWay(way, start, reasons)
    if (found) return found
  }
  throw new Error(`No Chromium starts on this machine. Install Chromium or Chrome, or set CHROMIUM_PATH to one. What was tried:\n  ${reasons.join('\n  ')}`)
}

/** @param {Way} way @param {(candidate: Candidate) => Promise<string>} start @param {string[]} reasons */
async function tryWay({ name, candidates }, start, reasons) {
  const list = await Promise.resolve().then(candidates).catch((error) => void reasons.push(`${name}: ${whyNot(error)}`))
  if (list?.length === 0) reasons.push(`${name}: none`)
  for (const candidate of list ?? []) {
    try {
      return { ...candidate, version: await start(candidate), from: name }
    } catch (error) {
      console.log(`${candidate.path} does not start. Looking for another browser.`)
      reasons.push(`${name}: ${candidate.path} does not start: ${whyNot(error)}`)
    }
  }
}
