import { cpus, loadavg, release, totalmem } from 'node:os'
import { run } from '../../../../src/commands/ground/child.mjs'

/** What the figures depend on. @param {import('playwright-core').Browser} browser */
export async function machine(browser) {
  const { code, output } = await run('git', ['rev-parse', '--short', 'HEAD'], { quiet: true })
  return {
    date: new Date().toISOString(),
    commit: code === 0 ? output.trim() : 'unknown',
    processor: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${process.platform} ${release()}`,
    node: process.versions.node,
    chromium: browser.version(),
    /** Work waiting in the last minute: a machine that does nothing else has 0 here. */
    loadAtStart: Number((loadavg()[0] ?? NaN).toFixed(2)),
  }
}
