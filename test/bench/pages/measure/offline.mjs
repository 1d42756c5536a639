import { serveSite } from '../serve/serve-site.mjs'
import { slowLine } from '../serve/slow-line.mjs'
import { PHONE, SLOW_4G, SLOWDOWN, slowDown } from './conditions.mjs'
import { whenStored } from './in-page.mjs'
import { inTime } from './in-time.mjs'
import { missingIn, rowsOf } from './samples.mjs'

/**
 * @typedef {import('../sites/sites.mjs').Site} Site
 * @typedef {{ ms: number, bytes: number, requests: number, pages: number, works: number | null }} Stored
 *   `works`: how many of its pages come with the server switched off; looked at once, null in the other runs
 */

/** @type {{ name: string, unit: import('./samples.mjs').Measure['unit'], of: (stored: Stored) => number }[]} */
const KINDS = [
  { name: 'pages of the site', unit: '', of: ({ pages }) => pages },
  { name: 'pages that come without a server', unit: '', of: ({ works }) => works ?? NaN },
  { name: 'time until everything works offline', unit: 's', of: ({ ms }) => ms },
  { name: 'the same for each page', unit: 'ms', of: ({ ms, pages }) => ms / pages },
  { name: 'bytes for it, brotli', unit: 'kB', of: ({ bytes }) => bytes },
  { name: 'the same for each page, brotli', unit: 'kB', of: ({ bytes, pages }) => bytes / pages },
  { name: 'requests for it', unit: '', of: ({ requests }) => requests },
]

/**
 * Lets the worker of each site store everything, over a slow line.
 * @param {{ browser: import('playwright-core').Browser, sites: Site[], offlineRuns: number }} bench
 */
export async function offline({ browser, sites, offlineRuns }) {
  const missing = missingIn(sites)
  /** @type {Record<string, Stored[]>} */
  const seen = {}
  for (let run = 1; run <= offlineRuns; run++) {
    for (const site of sites.filter(({ name, offline }) => offline && !missing[name])) {
      console.log(`Offline, ${site.name}: ${run} of ${offlineRuns}`)
      await stored(browser, site, run === 1).then((found) => (seen[site.name] ??= []).push(found), (error) => void (missing[site.name] = error.message))
    }
  }
  return rowsOf('Offline, from the start page', KINDS, seen, missing)
}

/**
 * The line is slowed down in the server, as nothing else reaches the requests of a worker; the processor is slowed down for the page only.
 * @param {import('playwright-core').Browser} browser
 * @param {Site} site
 * @param {boolean} isWalked
 * @returns {Promise<Stored>}
 */
async function stored(browser, { offline, paths }, isWalked) {
  const served = await serveSite(/** @type {string} */ (offline), slowLine({ latency: SLOW_4G.latency, rate: SLOW_4G.down }))
  const context = await browser.newContext(PHONE)
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await slowDown(session, SLOWDOWN)
    await page.goto(served.url, { waitUntil: 'commit' })
    const ms = await inTime(page.evaluate(whenStored))
    const wire = { ...served.stats }
    await served.close()
    await slowDown(session, 1)
    return { ms, ...wire, pages: paths.length, works: isWalked ? await working(page, served.url, paths) : null }
  } finally {
    await context.close()
    await served.close()
  }
}

/**
 * How many pages come from the store, now that nobody else answers: with a title, and not as an error.
 * @param {import('playwright-core').Page} page
 * @param {string} url
 * @param {readonly string[]} paths
 */
async function working(page, url, paths) {
  let count = 0
  for (const path of paths) {
    const response = await page.goto(url + path, { waitUntil: 'domcontentloaded', timeout: 15_000 }).catch(() => null)
    if (response?.ok() && (await page.locator('h1').count())) count++
  }
  return count
}
