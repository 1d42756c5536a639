import { ensureBuiltForTests } from './build.mjs'
import { runNode } from './ground/child.mjs'
import { inProject } from './ground/places.mjs'
import { ensureInstalled } from './install.mjs'

// npm run test:engines: the sound in Firefox ESR and WebKitGTK of Debian. It installs no browser; what is missing is named,
// and counts as failed where CI=true.
try {
  await ensureInstalled()
  const dist = await ensureBuiltForTests()
  const { code } = await runNode([inProject('node_modules/vitest/vitest.mjs'), 'run', '--config', inProject('test/engines/vitest.config.ts'), ...process.argv.slice(2)], { env: { KIOSK_DIST: dist } })
  process.exitCode = code === 0 ? 0 : 1
} catch (error) {
  console.error(/** @type {Error} */ (error).message)
  process.exitCode = 1
}
