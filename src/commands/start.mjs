import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { inProject } from './ground/places.mjs'
import { serve } from './serve/serve.mjs'
import { baseFrom, portFrom } from './ground/settings.mjs'

try {
  const port = portFrom(process.env['PORT'])
  const base = baseFrom(process.env['BASE'])
  const outDir = inProject('dist')
  await ensureInstalled()
  await ensureBuilt({ outDir, base })
  const { url } = await serve({ root: outDir, port, base })
  console.log(`\nThe kiosk is at ${url}\nStop it with Ctrl+C.`)
} catch (error) {
  console.error(/** @type {Error} */ (error).message)
  process.exitCode = 1
}
