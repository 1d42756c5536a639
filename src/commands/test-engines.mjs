import { rmSync } from 'node:fs'
import { findBrowser } from './browser/find-browser.mjs'
import { ensureBuiltForTests } from './build.mjs'
import { runNode } from './ground/child.mjs'
import { inCache, inProject } from './ground/places.mjs'
import { ensureInstalled } from './install.mjs'
import { CRASHED, readReport } from './test-run/report.mjs'

const REPORT = inCache('engines-report.json')

// npm run test:engines: the main walks in Chromium, Firefox ESR and WebKitGTK, and the sound in the last two. It installs no browser of
// Debian; what is missing is named, and counts as failed where CI=true.
const { passed, failed } = await testEngines(process.argv.slice(2)).catch((error) => {
  console.error(error.message)
  return CRASHED
})
process.exitCode = failed === 0 ? 0 : 1
console.log(`${passed} passed, ${failed} failed`)

/** @param {string[]} args */
async function testEngines(args) {
  await ensureInstalled()
  const dist = await ensureBuiltForTests()
  await findBrowser()
  rmSync(REPORT, { force: true })
  const vitest = [inProject('node_modules/vitest/vitest.mjs'), 'run', '--config', inProject('test/engines/vitest.config.ts'), '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`]
  const { code } = await runNode([...vitest, ...args], { env: { KIOSK_DIST: dist } })
  return readReport(REPORT, code)
}
