import { runNode } from '../../ground/child.mjs'
import { inProject } from '../../ground/places.mjs'
import { playwrightCache } from './playwright-cache.mjs'

export const playwrightDownload = {
  name: 'Playwright download',
  async candidates() {
    console.log('No browser here yet. Downloading one with Playwright …')
    const cli = inProject('node_modules/playwright-core/cli.js')
    const { code, output } = await runNode([cli, 'install', '--only-shell', 'chromium'], { quiet: true, timeout: 300_000 })
    if (code !== 0) throw new Error(output.split('\n').find((line) => line.includes('Error:')) ?? 'the download failed')
    return playwrightCache.candidates()
  },
}
