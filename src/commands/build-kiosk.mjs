import { resolve } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { baseFrom } from './ground/settings.mjs'
import { root } from './ground/places.mjs'
import { ensureInstalled } from './install.mjs'

// npm run build: the release build into dist/ (OUT_DIR and BASE change folder and address).
try {
  await ensureInstalled()
  await ensureBuilt({ outDir: resolve(root, process.env['OUT_DIR'] ?? 'dist'), base: baseFrom(process.env['BASE']) })
} catch (error) {
  console.error(/** @type {Error} */ (error).message)
  process.exitCode = 1
}
