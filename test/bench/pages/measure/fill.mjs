import { join } from 'node:path'
import { pathsIn } from '../../../../src/commands/shots/kinds.mjs'
import { serveSite } from '../serve/serve-site.mjs'
import { slowLine } from '../serve/slow-line.mjs'
import { buildOurs, prepareOurs } from '../sites/build-ours.mjs'
import { OURS } from '../sites/sites.mjs'
import { inTime } from './in-time.mjs'
import { whenStored } from './in-page.mjs'
import { missingIn, rowsOf } from './samples.mjs'

/**
 * @typedef {import('../sites/sites.mjs').Site} Site
 * @typedef {{ ms: number, bytes: number, requests: number, pages: number }} Filled
 */

/** Each answer waits so long, in milliseconds, as over a mobile network of today; the line itself is fast. */
const LATENCY = 150
/** A kiosk of today's size, and one of many regions. */
const SIZES = [150, 1200]

/** @type {{ name: string, unit: import('./samples.mjs').Measure['unit'], of: (filled: Filled) => number }[]} */
const KINDS = [
  { name: 'pages', unit: '', of: ({ pages }) => pages },
  { name: 'time until all are stored, each held against its hash', unit: 's', of: ({ ms }) => ms },
  { name: 'bytes for it, brotli', unit: 'kB', of: ({ bytes }) => bytes },
  { name: 'requests for it', unit: '', of: ({ requests }) => requests },
]

/**
 * Lets our worker fill its store where only the way is long: what the number of requests costs.
 * @param {{ browser: import('playwright-core').Browser, sites: Site[], offlineRuns: number, folder: string }} bench
 */
export async function fill({ browser, sites, offlineRuns, folder }) {
  const missing = missingIn(sites)
  const rows = []
  for (const pages of SIZES) rows.push(...rowsOf(`Our store at ${LATENCY} ms a request, about ${pages} pages`, KINDS, { [OURS]: await fillsOf(browser, await built(pages, sites, folder), offlineRuns) }, missing))
  return rows
}

/** @param {number} pages @param {Site[]} sites @param {string} folder @returns {Promise<string>} a build of that size */
async function built(pages, sites, folder) {
  const ours = /** @type {Site} */ (sites.find(({ name }) => name === OURS))
  const prepared = prepareOurs(pages, ours.paths.length, folder)
  if ('missing' in prepared || pages <= ours.paths.length) return ours.root
  console.log(`Building ours with ${prepared.told} …`)
  const site = join(folder, 'ours', String(pages), 'site')
  await buildOurs(prepared.content, site)
  return site
}

/** @param {import('playwright-core').Browser} browser @param {string} root @param {number} runs */
async function fillsOf(browser, root, runs) {
  const pages = pathsIn(root).length
  /** @type {Filled[]} */
  const filled = []
  for (let run = 1; run <= runs; run++) {
    console.log(`Store of ${pages} pages: ${run} of ${runs}`)
    filled.push({ ...(await once(browser, root)), pages })
  }
  return filled
}

/** @param {import('playwright-core').Browser} browser @param {string} root */
async function once(browser, root) {
  const served = await serveSite(root, slowLine({ latency: LATENCY, rate: Infinity }))
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(served.url, { waitUntil: 'commit' })
    return { ms: await inTime(page.evaluate(whenStored)), ...served.stats }
  } finally {
    await context.close()
    await served.close()
  }
}
