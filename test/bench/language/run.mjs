import { runnerImport } from 'vite'
import { ensureInstalled } from '../../../src/commands/install.mjs'

await ensureInstalled()
const { module } = await runnerImport(new URL('bench.ts', import.meta.url).pathname, { configFile: false, logLevel: 'error' })
process.exitCode = await module.main(process.argv.slice(2))
