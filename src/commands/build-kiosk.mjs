import { resolve } from 'node:path'
import { ensureBuilt, makeSound } from './build.mjs'
import { baseFrom, soundFrom } from './ground/settings.mjs'
import { root } from './ground/places.mjs'
import { ensureInstalled } from './install.mjs'

// npm run build: the release build into dist/ (OUT_DIR and BASE change folder and address, SOUND=off leaves the sound out).
try {
  await ensureInstalled()
  const outDir = resolve(root, process.env['OUT_DIR'] ?? 'dist')
  const sound = soundFrom(process.env['SOUND'])
  await ensureBuilt({ outDir, base: baseFrom(process.env['BASE']), sound })
  if (sound) await makeSound(outDir)
} catch (error) {
  console.error(/** @type {Error} */ (error).message)
  process.exitCode = 1
}
