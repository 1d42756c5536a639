import { runNode } from './ground/child.mjs'
import { inProject, root } from './ground/places.mjs'
import { since } from './ground/seconds.mjs'
import { ensureInstalled } from './install.mjs'

/**
 * `npm run fuzz`: whatever comes from outside (an address, a file, a hand, a device), 10,000 times each; FUZZ_RUNS= says how
 * often else. `npm test` tries 500 of each. What is tried stands in `test/fuzz/targets.ts`.
 */
const RUNS = '10000'
const HOURS = 3_600_000

try {
  await ensureInstalled()
  const began = performance.now()
  const vitest = [inProject('node_modules/vitest/vitest.mjs'), 'run', 'test/fuzz', '--testTimeout', String(2 * HOURS), '--root', root]
  const { code } = await runNode([...vitest, ...process.argv.slice(2)], { env: { FUZZ_RUNS: process.env['FUZZ_RUNS'] || RUNS } })
  console.log(`All together ${since(began)}.`)
  process.exitCode = code
} catch (error) {
  console.error(/** @type {Error} */ (error).message)
  process.exitCode = 1
}
