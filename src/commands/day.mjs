import { findBrowser } from './browser/find-browser.mjs'
import { ensureBuiltForTests } from './build.mjs'
import { runNode } from './ground/child.mjs'
import { inProject } from './ground/places.mjs'
import { ensureInstalled } from './install.mjs'

// npm run day: 24 hours of an information point in some minutes, in a real browser whose clock the test turns: touches by chance,
// a network that comes and goes, an update each hour. HOURS= takes another number, SEED= another chance, KIOSK_DIST= another build.
try {
  await ensureInstalled()
  const dist = await ensureBuiltForTests()
  await findBrowser()
  const { code } = await runNode([inProject('node_modules/vitest/vitest.mjs'), 'run', '--config', inProject('test/day/vitest.config.ts')], { env: { KIOSK_DIST: dist } })
  process.exitCode = code === 0 ? 0 : 1
} catch (error) {
  console.error(/** @type {Error} */ (error).message)
  process.exitCode = 1
}
