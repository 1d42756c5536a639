import { findBrowser } from './browser/find-browser.mjs'
import { ensureBuiltForTests } from './build.mjs'
import { runNode } from './ground/child.mjs'
import { inProject, root } from './ground/places.mjs'
import { since } from './ground/seconds.mjs'
import { ensureInstalled } from './install.mjs'

/**
 * `npm run faults`: every row of the table of faults, and one byte altered in every file that is stored. ENGINES= takes other
 * browsers (`chromium,firefox,webkit`), KIOSK_DIST= a build that is there. `test/faults` says what goes wrong, and what must follow.
 */
try {
  await ensureInstalled()
  await findBrowser()
  const began = performance.now()
  const dist = await ensureBuiltForTests()
  const vitest = [inProject('node_modules/vitest/vitest.mjs'), 'run', '--config', 'test/faults/vitest.config.ts', '--root', root]
  const { code } = await runNode([...vitest, ...process.argv.slice(2)], { env: { KIOSK_DIST: dist } })
  console.log(`All together ${since(began)}.`)
  process.exitCode = code === 0 ? 0 : 1
} catch (error) {
  console.error(/** @type {Error} */ (error).message)
  process.exitCode = 1
}
