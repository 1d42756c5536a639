import { rmSync } from 'node:fs'
import { findBrowser } from './browser/find-browser.mjs'
import { ensureBuiltForTests } from './build.mjs'
import { runNode } from './ground/child.mjs'
import { inCache, inProject } from './ground/places.mjs'
import { ensureInstalled } from './install.mjs'
import { CRASHED, readReport } from './test-run/report.mjs'

// What npm test has no time for, each with a command of its own, and all of it in .ci/run:
// npm run test:long      the walks in Chromium that take longest
// npm run test:engines   the main walks in Chromium, Firefox ESR and WebKitGTK, and the sound in the last two. It installs no browser of
//                        Debian; what is missing is named, and counts as failed where CI=true.
const CONFIGS = { long: 'test/long.vitest.config.ts', engines: 'test/engines/vitest.config.ts' }

const [name, ...args] = process.argv.slice(2)
const { passed, failed } = await testApart(/** @type {keyof typeof CONFIGS} */ (name), args).catch((error) => {
  console.error(error.message)
  return CRASHED
})
process.exitCode = failed === 0 ? 0 : 1
console.log(`${passed} passed, ${failed} failed`)

/** @param {keyof typeof CONFIGS} name @param {string[]} args for vitest */
async function testApart(name, args) {
  await ensureInstalled()
  const dist = await ensureBuiltForTests()
  await findBrowser()
  const written = inCache(`${name}-report.json`)
  rmSync(written, { force: true })
  const vitest = [inProject('node_modules/vitest/vitest.mjs'), 'run', '--config', inProject(CONFIGS[name]), '--reporter=default', '--reporter=json', `--outputFile.json=${written}`]
  const { code } = await runNode([...vitest, ...args], { env: { KIOSK_DIST: dist } })
  return readReport(written, code)
}
