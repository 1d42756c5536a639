import { setTimeout } from 'node:timers/promises'
import { serveSite } from '../serve/serve-site.mjs'
import { PHONE, SLOWDOWN, slowDown } from './conditions.mjs'
import { forgetTap, tapToPaint, watchTaps, whenStored } from './in-page.mjs'
import { missingIn, rowsOf } from './samples.mjs'

/**
 * @typedef {import('../sites/sites.mjs').Site} Site
 * @typedef {{ from: string, to: string }} Way from one page to another, below the base
 * @typedef {{ page: import('playwright-core').Page, session: import('playwright-core').CDPSession, url: string }} Screen
 */

/** How much slower the processor is. */
const RATES = [1, SLOWDOWN]

/** A page that has come still does something for a while, in milliseconds. */
const SETTLES = 1500
const LATEST = 15_000

/**
 * From a tap on a link to the painted next page, everything from the store, the server switched off.
 * @param {{ browser: import('playwright-core').Browser, sites: Site[], content: import('../content/export.mjs').Content, runs: number }} bench
 */
export async function tap({ browser, sites, content, runs }) {
  const ways = waysIn(content)
  const missing = missingIn(sites)
  /** @type {Record<string, number[]>[]} by rate */
  const seen = RATES.map(() => ({}))
  for (const site of sites.filter(({ name, offline }) => offline && !missing[name])) {
    console.log(`Taps, ${site.name}: ${runs} each`)
    try {
      for (const [index, times] of (await tapsOn(browser, site, ways, runs)).entries()) Object.assign(seen[index] ?? {}, { [site.name]: times })
    } catch (error) {
      missing[site.name] = `no tap: ${/** @type {Error} */ (error).message.split('\n')[0]}`
    }
  }
  return RATES.flatMap((rate, index) => rowsOf('From the tap to the painted next page, from the store', [{ name: `processor ${rate}×`, unit: /** @type {const} */ ('ms'), of: (/** @type {number} */ ms) => ms }], seen[index] ?? {}, missing))
}

/** The same ways for all sites: from each long text the first link of the text to another one. @param {import('../content/export.mjs').Content} content @returns {Way[]} */
function waysIn({ pages }) {
  const isText = (/** @type {string} */ path) => /^(angebote|rechte|sorgen|themen)\/./.test(path)
  return pages.filter(({ path }) => isText(path)).flatMap(({ path, links }) => {
    const to = links.find((link) => link !== path && isText(link))
    return to ? [{ from: path, to }] : []
  })
}

/** @param {import('playwright-core').Browser} browser @param {Site} site @param {Way[]} ways @param {number} runs @returns {Promise<number[][]>} for each rate */
async function tapsOn(browser, { offline }, ways, runs) {
  const served = await serveSite(/** @type {string} */ (offline))
  const context = await browser.newContext(PHONE)
  try {
    const screen = await storedScreen(context, served)
    const times = []
    for (const rate of RATES) times.push(await tapsAt(screen, rate, ways, runs))
    return times
  } finally {
    await context.close()
    await served.close()
  }
}

/** @param {import('playwright-core').BrowserContext} context @param {import('../serve/serve-site.mjs').Served} served @returns {Promise<Screen>} */
async function storedScreen(context, served) {
  const page = await context.newPage()
  await page.addInitScript(watchTaps)
  await page.goto(served.url)
  await page.evaluate(whenStored)
  await served.close()
  return { page, session: await context.newCDPSession(page), url: served.url }
}

/** The first way warms up and does not count. @param {Screen} screen @param {number} rate @param {Way[]} ways @param {number} runs */
async function tapsAt(screen, rate, ways, runs) {
  const times = []
  for (let run = 0; run <= runs; run++) {
    const time = await oneTap(screen, rate, /** @type {Way} */ (ways[run % ways.length]))
    if (run > 0) times.push(time)
  }
  return times
}

/** @param {Screen} screen @param {number} rate @param {Way} way */
async function oneTap({ page, session, url }, rate, { from, to }) {
  await slowDown(session, 1)
  await page.goto(url + from)
  const link = page.locator(`main a[href="/${to}"]:not(.word)`).filter({ visible: true }).first()
  await link.scrollIntoViewIfNeeded()
  await page.evaluate(forgetTap)
  await slowDown(session, rate)
  await setTimeout(SETTLES)
  await link.tap()
  return painted(page, to)
}

/** Asks the page again and again: the one before it may be gone in the middle of an answer. @param {import('playwright-core').Page} page @param {string} to */
async function painted(page, to) {
  for (const began = performance.now(); performance.now() - began < LATEST; await setTimeout(100)) {
    const time = page.url().replace(/\/?$/, '/').endsWith(`/${to}`) ? await page.evaluate(tapToPaint).catch(() => null) : null
    if (time !== null) return time
  }
  throw new Error(`/${to} was not painted`)
}
