import { findBrowser } from './browser/find-browser.mjs'
import { ensureBuiltForTests } from './build.mjs'
import { runNode } from './ground/child.mjs'
import { ensureInstalled } from './install.mjs'
import { inProject, root } from './ground/places.mjs'
import { since } from './ground/seconds.mjs'

/**
 * `npm run test:matrix`: every page in every theme, size, register and width. PAGES= (parts of addresses) and WIDTHS=
 * choose some of them; KIOSK_DIST= takes a build that is there. `test/browser/matrix` says what is looked at.
 */
try {
  await ensureInstalled()
  await findBrowser()
  const began = performance.now()
  const dist = await ensureBuiltForTests()
  const vitest = [inProject('node_modules/vitest/vitest.mjs'), 'run', '--config', 'test/browser/matrix/vitest.config.ts', '--root', root]
  const { code } = await runNode([...vitest, ...process.argv.slice(2)], { env: { KIOSK_DIST: dist } })
  console.log(`All together ${since(began)}.`)
  process.exitCode = code
} catch (error) {
  console.error(/** @type {Error} */ (error).message)
  process.exitCode = 1
}
