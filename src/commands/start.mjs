import { ensureBuilt, makeSound } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { inProject } from './ground/places.mjs'
import { serve } from './serve/serve.mjs'
import { baseFrom, portFrom, soundFrom } from './ground/settings.mjs'

try {
  const port = portFrom(process.env['PORT'])
  const base = baseFrom(process.env['BASE'])
  const sound = soundFrom(process.env['SOUND'])
  const outDir = inProject('dist')
  await ensureInstalled()
  await ensureBuilt({ outDir, base, sound })
  const { url } = await serve({ root: outDir, port, base })
  console.log(`\nThe kiosk is at ${url}\nStop it with Ctrl+C.`)
  // Afterwards: the kiosk can be read before it can be heard, and stays readable if it can't.
  if (sound) await makeSound(outDir).catch((error) => console.error(error.message))
} catch (error) {
  console.error(/** @type {Error} */ (error).message)
  process.exitCode = 1
}
