import { rmSync } from 'node:fs'
import { findBrowser } from './browser/find-browser.mjs'
import { ensureBuilt } from './build.mjs'
import { runNode } from './ground/child.mjs'
import { ensureInstalled } from './install.mjs'
import { inCache, inProject } from './ground/places.mjs'
import { since } from './ground/seconds.mjs'
import { CRASHED, readReport } from './test-run/report.mjs'
import { needsBrowser } from './test-run/selection.mjs'
import { suitesIn } from './test-run/suites.mjs'

/** So long it may take on two cores that do nothing else; on a busy machine no noise explains half as much again. */
const LIMIT = 12 * 60_000
const NO_NOISE = 1.5 * LIMIT
const REPORT = inCache('test-report.json')
const DIST = inCache('dist-test')
const DIST_BASE = inCache('dist-test-base')

const { passed, failed } = await test(process.argv.slice(2)).catch((error) => {
  console.error(error.message)
  return CRASHED
})
process.exitCode = failed === 0 ? 0 : 1
console.log(`${passed} passed, ${failed} failed`)

/** @param {string[]} args */
async function test(args) {
  await ensureInstalled()
  const withBrowser = needsBrowser(inProject('test'), args)
  if (withBrowser) await findBrowser()
  // The clock starts here: how long a download takes says nothing about the tests.
  const began = performance.now()
  if (withBrowser) await buildBoth()
  const code = await runTests(args)
  const report = readReport(REPORT, code)
  console.log(suitesIn(report.suites).join('\n'))
  return withinLimit(report, began)
}

/** All browser tests share these two: one for the top of a host, one for a folder below it. */
async function buildBoth() {
  const builds = [ensureBuilt({ outDir: DIST, base: '/', sound: false }), ensureBuilt({ outDir: DIST_BASE, base: '/kiosk/', sound: false })]
  // Both come to their end first, so that nothing is printed after the last line.
  await Promise.allSettled(builds)
  await Promise.all(builds)
}

/** @param {string[]} args */
async function runTests(args) {
  rmSync(REPORT, { force: true })
  const vitest = inProject('node_modules/vitest/vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`]
  const env = { KIOSK_DIST: DIST, KIOSK_DIST_BASE: DIST_BASE }
  return (await runNode([vitest, 'run', ...reporters, ...args], { env, timeout: 2 * LIMIT })).code
}

/** @param {{ passed: number, failed: number }} report @param {number} began */
function withinLimit({ passed, failed }, began) {
  const took = performance.now() - began
  console.log(`All together ${since(began)}.`)
  if (took > LIMIT) console.log(`That is over 12 minutes. Look at the slowest suites above.${took > NO_NOISE ? ' It counts as a failure.' : ''}`)
  return { passed, failed: failed + (took > NO_NOISE ? 1 : 0) }
}
