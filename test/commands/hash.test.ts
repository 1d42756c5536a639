import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { hashOf } from '../../src/commands/ground/hash.mjs'

let folder: string
let before: string
const now = () => hashOf(folder, ['src', 'package.json', 'not-there'])

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-hash-'))
  mkdirSync(join(folder, 'src/ui'), { recursive: true })
  writeFileSync(join(folder, 'src/ui/line.tsx'), 'line')
  before = now()
})
afterEach(() => rmSync(folder, { recursive: true }))

it('stays the same when only the time of a file changes', () => {
  utimesSync(join(folder, 'src/ui/line.tsx'), 0, 0)
  expect(now()).toBe(before)
})

it.each([
  ['a content', () => writeFileSync(join(folder, 'src/ui/line.tsx'), 'other')],
  ['a name', () => renameSync(join(folder, 'src/ui/line.tsx'), join(folder, 'src/ui/tile.tsx'))],
  ['a new file', () => writeFileSync(join(folder, 'package.json'), '{}')],
  ['a file that is gone', () => rmSync(join(folder, 'src/ui/line.tsx'))],
])('changes with %s', (_, change) => {
  change()
  expect(now()).not.toBe(before)
})
