import { runnerImport } from 'vite'
import { launch } from '../../../src/commands/browser/launch.mjs'
import { ensureInstalled } from '../../../src/commands/install.mjs'

await ensureInstalled()
const { module } = await runnerImport(new URL('bench.ts', import.meta.url).pathname, { configFile: false, logLevel: 'error' })
// Started out here: Vite takes nothing more in once main() runs, and the browser is imported when it is needed.
const browser = await launch()
try {
  process.exitCode = await module.main(browser)
} finally {
  await browser.close()
}
