import { resolve } from 'node:path'
import { launch } from '../../../src/commands/browser/launch.mjs'
import { ensureBuiltForTests } from '../../../src/commands/build.mjs'
import { ensureInstalled } from '../../../src/commands/install.mjs'
import { exportContent } from './content/export.mjs'
import { buildTime } from './measure/build-time.mjs'
import { fill } from './measure/fill.mjs'
import { firstView } from './measure/first-view.mjs'
import { offline } from './measure/offline.mjs'
import { tap } from './measure/tap.mjs'
import { update } from './measure/update.mjs'
import { machine } from './report/machine.mjs'
import { writeReport } from './report/report.mjs'
import { settingsFrom } from './settings.mjs'
import { makeSites } from './sites/sites.mjs'

// npm run bench: our pages, and the same texts built with Eleventy, Astro Starlight, VitePress and Docusaurus, all measured in one run.
// The others are installed into a folder outside the project. See settings.mjs for what can be chosen; KIOSK_DIST= takes another build of ours.

const MEASURES = { 'first-view': firstView, offline, fill, update, tap, 'build-time': buildTime }

/** @param {import('playwright-core').Browser} browser @param {import('./settings.mjs').Settings} settings @param {string} dist */
async function bench(browser, settings, dist) {
  const about = await machine(browser)
  const content = await exportContent(browser, dist)
  const sites = await makeSites(content, dist, settings.folder)
  /** @type {import('./measure/samples.mjs').Measure[]} */
  const measures = []
  for (const part of settings.parts) {
    measures.push(...(await MEASURES[part]({ browser, sites, content, ...settings })))
    const text = writeReport({ machine: about, sites, measures, parts: settings.parts, pages: content.pages.length }, settings.out)
    if (part === settings.parts.at(-1)) console.log(`\n${text}\nWritten: ${settings.out}/pages.md and pages.json`)
  }
}

try {
  const settings = settingsFrom(process.env)
  await ensureInstalled()
  const dist = resolve(await ensureBuiltForTests())
  const browser = await launch()
  try {
    await bench(browser, settings, dist)
  } finally {
    await browser.close()
  }
} catch (error) {
  console.error(/** @type {Error} */ (error).message)
  process.exitCode = 1
}
