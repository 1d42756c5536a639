import { setTimeout } from 'node:timers/promises'
import { serveSite } from '../serve/serve-site.mjs'
import { noteRequests, textBytes } from './asked.mjs'
import { PHONE, SLOWDOWN, slowDown, slowNetwork } from './conditions.mjs'
import { readPage, watchPage } from './in-page.mjs'
import { missingIn, rowsOf } from './samples.mjs'

/**
 * @typedef {import('../sites/sites.mjs').Site} Site
 * @typedef {import('../serve/serve-site.mjs').Served} Served
 * @typedef {import('./in-page.mjs').Felt & import('./asked.mjs').Fetched & { heap: number, mainThread: number, script: number }} View heap in bytes, the rest in milliseconds
 */

/** The start page, and a long text. */
const PAGES = ['', 'angebote/budget-fuer-arbeit/']

/** A page has come, and then does something for a while, in milliseconds. */
const SETTLES = 4000

/** @type {{ name: string, unit: import('./samples.mjs').Measure['unit'], of: (view: View) => number }[]} */
const KINDS = [
  { name: 'HTML + CSS + script + fonts, brotli', unit: 'kB', of: ({ br }) => textBytes(br) },
  { name: 'HTML + CSS + script + fonts, gzip', unit: 'kB', of: ({ gzip }) => textBytes(gzip) },
  { name: 'HTML, brotli', unit: 'kB', of: ({ br }) => br.html },
  { name: 'CSS, brotli', unit: 'kB', of: ({ br }) => br.css },
  { name: 'script, brotli', unit: 'kB', of: ({ br }) => br.script },
  { name: 'fonts', unit: 'kB', of: ({ br }) => br.fonts },
  { name: 'pictures with files of their own, brotli', unit: 'kB', of: ({ br }) => br.pictures },
  { name: 'other (manifest, fetched ahead), brotli', unit: 'kB', of: ({ br }) => br.other },
  { name: 'requests', unit: '', of: ({ requests }) => requests },
  { name: 'first contentful paint', unit: 'ms', of: ({ fcp }) => fcp },
  { name: 'largest contentful paint', unit: 'ms', of: ({ lcp }) => lcp },
  { name: 'total blocking time', unit: 'ms', of: ({ tbt }) => tbt },
  { name: 'cumulative layout shift', unit: '', of: ({ cls }) => cls },
  { name: 'JavaScript heap', unit: 'MB', of: ({ heap }) => heap },
  { name: 'main thread busy', unit: 'ms', of: ({ mainThread }) => mainThread },
  { name: 'of it in scripts', unit: 'ms', of: ({ script }) => script },
]

/**
 * Opens each site for the first time, again and again, one site after the other, so that a busy moment of the machine meets all.
 * @param {{ browser: import('playwright-core').Browser, sites: Site[], runs: number }} bench
 */
export async function firstView({ browser, sites, runs }) {
  const missing = missingIn(sites)
  const there = sites.filter(({ name }) => !missing[name])
  const served = new Map(await Promise.all(there.map(async (site) => /** @type {const} */ ([site, await serveSite(site.root)]))))
  try {
    const rows = []
    for (const path of PAGES) rows.push(...rowsOf(`First view of /${path}`, KINDS, await viewsOf({ browser, served, path, runs, missing }), missing))
    return rows
  } finally {
    await Promise.all([...served.values()].map((each) => each.close()))
  }
}

/**
 * The first round warms up the browser and the machine, and does not count. A site that can't be opened is left out from then on.
 * @param {{ browser: import('playwright-core').Browser, served: Map<Site, Served>, path: string, runs: number, missing: Record<string, string> }} bench
 */
async function viewsOf({ browser, served, path, runs, missing }) {
  /** @type {Record<string, View[]>} */
  const views = Object.fromEntries([...served.keys()].map(({ name }) => [name, []]))
  for (let run = 0; run <= runs; run++) {
    console.log(`First view of /${path}: ${run === 0 ? 'warming up' : `${run} of ${runs}`}`)
    for (const [{ name, paths }, server] of served) {
      if (missing[name]) continue
      const seen = await view(browser, server, paths.includes(path) ? path : '').catch((error) => void (missing[name] = `did not open: ${error.message.split('\n')[0]}`))
      if (seen && run > 0) views[name]?.push(seen)
    }
  }
  return views
}

/**
 * One visit of somebody who has never been there: nothing in the cache, slow network, slow processor. No worker is registered:
 * it would store the site while the page is measured, and what that costs stands in another row.
 * @param {import('playwright-core').Browser} browser
 * @param {Served} served
 * @param {string} path
 * @returns {Promise<View>}
 */
async function view(browser, served, path) {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const fetched = noteRequests(session, served)
    await session.send('Performance.enable')
    await slowNetwork(session)
    await slowDown(session, SLOWDOWN)
    await page.addInitScript(watchPage)
    await page.goto(served.url + path, { waitUntil: 'load', timeout: 120_000 })
    await setTimeout(SETTLES)
    return { ...(await page.evaluate(readPage)), ...fetched(), ...(await costs(session)) }
  } finally {
    await context.close()
  }
}

/** @param {import('playwright-core').CDPSession} session */
async function costs(session) {
  const busy = await metricsOf(session)
  await session.send('HeapProfiler.collectGarbage')
  const { JSHeapUsedSize = NaN } = await metricsOf(session)
  return { heap: JSHeapUsedSize, mainThread: (busy['TaskDuration'] ?? NaN) * 1000, script: (busy['ScriptDuration'] ?? NaN) * 1000 }
}

/** @param {import('playwright-core').CDPSession} session @returns {Promise<Record<string, number>>} */
async function metricsOf(session) {
  const { metrics } = await session.send('Performance.getMetrics')
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
}
