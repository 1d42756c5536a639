import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { withLock } from '../../src/commands/ground/lock.mjs'

let folder: string
let lock: string
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  folder = mkdtempSync(join(tmpdir(), 'kiosk-lock-'))
  lock = join(folder, 'deep/work.lock')
})
afterEach(() => rmSync(folder, { recursive: true }))

it('lets one at a time work', async () => {
  const steps: string[] = []
  const work = (name: string) => withLock(lock, async () => {
    steps.push(`${name} begins`)
    await pause(30)
    steps.push(`${name} ends`)
  })
  await Promise.all([work('a'), work('b')])
  expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
})

it('opens again when the work fails', async () => {
  await expect(withLock(lock, () => { throw new Error('no') })).rejects.toThrow('no')
  expect(existsSync(lock)).toBe(false)
})

it('does not wait for a process that is gone', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  writeFileSync(join(folder, 'left.lock'), String(pid))
  expect(await withLock(join(folder, 'left.lock'), () => 'done')).toBe('done')
})
