import { readFileSync } from 'node:fs'
import { runNode } from './ground/child.mjs'
import { ensureInstalled } from './install.mjs'
import { inProject } from './ground/places.mjs'
import { since } from './ground/seconds.mjs'

const LIMIT = 10_000

/** @typedef {{ name: string, args: string[], tells?: boolean }} Check one that tells has something to say when all is well too */

/** @type {() => Check[]} */
const checks = () => [
  { name: 'types', args: ['node_modules/typescript/bin/tsc', ...project()] },
  { name: 'walls', args: ['node_modules/vitest/vitest.mjs', 'run', 'test/rooms.test.ts'] },
  { name: 'content', args: ['src/commands/run.mjs', 'check-content'], tells: true },
]

/** One tsconfig, or one that only refers to others (comments in it do not matter here). */
const project = () => (/"references"\s*:/.test(readFileSync(inProject('tsconfig.json'), 'utf8')) ? ['--build'] : ['--noEmit', '--project', '.'])

/** @param {Check} check */
async function passes({ name, args, tells = false }) {
  const began = performance.now()
  const { code, output } = await runNode(args, { quiet: true })
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(8)} ${since(began)}${code !== 0 || tells ? `\n${output.trimEnd()}` : ''}`)
  return code === 0
}

try {
  await ensureInstalled()
  const began = performance.now()
  const results = await Promise.all(checks().map(passes))
  console.log(`All together ${since(began)}.`)
  if (performance.now() - began > LIMIT) console.log('That is over 10 seconds. A check this slow is not run any more: make it quicker.')
  process.exitCode = results.every(Boolean) ? 0 : 1
} catch (error) {
  console.error(/** @type {Error} */ (error).message)
  process.exitCode = 1
}
