import { ensureBuilt } from './build.mjs'
import { baseFrom } from './ground/settings.mjs'
import { inProject } from './ground/places.mjs'
import { ensureInstalled } from './install.mjs'

// npm run build: the release build into dist/ (OUT_DIR and BASE change folder and address).
try {
  await ensureInstalled()
  await ensureBuilt({ outDir: inProject(process.env['OUT_DIR'] ?? 'dist'), base: baseFrom(process.env['BASE']) })
} catch (error) {
  console.error(/** @type {Error} */ (error).message)
  process.exitCode = 1
}
