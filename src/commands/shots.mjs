import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launch } from './browser/launch.mjs'
import { ensureBuiltForTests } from './build.mjs'
import { inCache } from './ground/places.mjs'
import { ensureInstalled } from './install.mjs'
import { serve } from './serve/serve.mjs'
import { choose } from './shots/choice.mjs'
import { kindsOf, pathsIn } from './shots/kinds.mjs'
import { contactSheet } from './shots/sheet.mjs'

/**
 * @typedef {import('playwright-core').Browser} Browser
 * @typedef {import('./shots/sheet.mjs').Shot} Shot
 */

const PAGES = 12
const THEMES = ['light', 'dark']

/** The screens that people have before them: a phone, a tablet, the large screen of an information point. */
const DEVICES = { phone: { width: 390, height: 844 }, tablet: { width: 1180, height: 820 }, kiosk: { width: 1920, height: 1080 } }

try {
  await ensureInstalled()
  await shoot(process.argv.slice(2))
} catch (error) {
  console.error(/** @type {Error} */ (error).message)
  process.exitCode = 1
}

/**
 * `npm run shots`: pictures of pages of every kind, and one sheet with all of them, into the cache; nothing of it is
 * kept in the repository. `--full` draws pages to their end. KIOSK_DIST= takes a build that is there.
 * @param {string[]} args
 */
async function shoot(args) {
  const root = await ensureBuiltForTests()
  const folder = inCache('shots')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const server = await serve({ root })
  const browser = await launch()
  const shots = await drawAll(browser, { url: server.url, paths: choose(kindsOf(root, pathsIn(root)), PAGES), folder, fullPage: args.includes('--full') })
  const sheet = join(folder, 'index.html')
  writeFileSync(sheet, contactSheet(shots))
  await drawSheet(browser, sheet)
  await browser.close()
  await server.close()
  console.log(`${shots.length} pictures. Look at them: ${sheet}`)
}

/** @param {Browser} browser @param {{ url: string, paths: readonly string[], folder: string, fullPage: boolean }} what */
async function drawAll(browser, { url, paths, folder, fullPage }) {
  /** @type {Shot[]} */
  const shots = []
  for (const [device, viewport] of Object.entries(DEVICES)) {
    const page = await browser.newPage({ viewport, serviceWorkers: 'block', reducedMotion: 'reduce' })
    for (const path of paths) {
      await page.goto(url + path)
      for (const theme of THEMES) {
        await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme)
        const file = `${path.replace(/\/$/, '').replaceAll('/', '_') || 'start'}-${device}-${theme}.png`
        await page.screenshot({ path: join(folder, file), fullPage })
        shots.push({ file, path, device, theme })
      }
    }
    await page.close()
  }
  return shots
}

/** The sheet as one picture too, for whoever can't open a folder. @param {Browser} browser @param {string} sheet */
async function drawSheet(browser, sheet) {
  const page = await browser.newPage({ viewport: { width: 2400, height: 1200 } })
  await page.goto(pathToFileURL(sheet).href)
  await page.screenshot({ path: sheet.replace('index.html', 'sheet.png'), fullPage: true })
  await page.close()
}
