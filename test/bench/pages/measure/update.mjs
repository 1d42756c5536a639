import { join } from 'node:path'
import { serveSite } from '../serve/serve-site.mjs'
import { CHANGES, buildChanged } from '../sites/changed.mjs'
import { OURS } from '../sites/sites.mjs'
import { inTime } from './in-time.mjs'
import { whenStored, whenUpdated } from './in-page.mjs'
import { missingIn, rowsOf } from './samples.mjs'

/**
 * @typedef {import('../sites/sites.mjs').Site} Site
 * @typedef {{ bytes: number, requests: number }} Updated
 */

/** @type {{ name: string, unit: import('./samples.mjs').Measure['unit'], of: (updated: Updated) => number }[]} */
const KINDS = [
  { name: 'bytes that an installed kiosk fetches, brotli', unit: 'kB', of: ({ bytes }) => bytes },
  { name: 'requests for it', unit: '', of: ({ requests }) => requests },
]

/**
 * Two real builds that differ in one line: what a kiosk fetches that has stored the first when the server has the second. The same
 * bytes in every run, so each is looked at once.
 * @param {{ browser: import('playwright-core').Browser, sites: Site[], folder: string }} bench
 */
export async function update({ browser, sites, folder }) {
  const missing = missingIn(sites)
  const before = join(folder, 'ours/before')
  await buildChanged(undefined, before)
  const rows = []
  for (const change of CHANGES) {
    console.log(`Update: ${change.name}`)
    const after = join(folder, 'ours/after')
    await buildChanged(change, after)
    rows.push(...rowsOf(`An update with ${change.name}`, KINDS, { [OURS]: [await updated(browser, before, after)] }, missing))
  }
  return rows
}

/** @param {import('playwright-core').Browser} browser @param {string} before @param {string} after @returns {Promise<Updated>} */
async function updated(browser, before, after) {
  const first = await serveSite(before)
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(first.url)
    await inTime(page.evaluate(whenStored))
    await first.close()
    const second = await serveSite(after, undefined, Number(new URL(first.url).port))
    await inTime(page.evaluate(whenUpdated))
    const { stats } = second
    await second.close()
    return { ...stats }
  } finally {
    await context.close()
  }
}
