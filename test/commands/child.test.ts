import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { run, runNode } from '../../src/commands/ground/child.mjs'
import { inProject } from '../../src/commands/ground/places.mjs'

it('hands back the exit code and, when quiet, what was printed', async () => {
  expect(await runNode(['-e', 'console.log("out"); console.error("err"); process.exit(3)'], { quiet: true })).toEqual({ code: 3, output: 'out\nerr\n' })
})

it('stops a program that takes too long', async () => {
  expect(await runNode(['-e', 'setInterval(() => {}, 1000)'], { quiet: true, timeout: 200 })).toMatchObject({ code: 1 })
})

it('says why a program could not start, and does not wait on', async () => {
  expect(await run('/not/there', [])).toEqual({ code: 1, output: 'spawn /not/there ENOENT\n' })
  const script = `import(${JSON.stringify(inProject('src/commands/ground/child.mjs'))}).then(({ run }) => run('/not/there', [], { timeout: 60_000 }))`
  expect(spawnSync(process.execPath, ['-e', script], { timeout: 10_000 }).status).toBe(0)
})
