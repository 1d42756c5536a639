import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { hashOf } from '../../src/commands/ground/hash.mjs'
import { isInstalled, matchesByHand, stampOf } from '../../src/commands/ground/installed.mjs'

let folder: string
const lock = (version: string) => JSON.stringify({ packages: { '': {}, 'node_modules/a': { version }, 'node_modules/for-macs': { version: '1.0.0', optional: true } } })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-install-'))
  write('package-lock.json', lock('1.0.0'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('finds nothing installed in a fresh clone', () => {
  expect([isInstalled(folder), matchesByHand(folder)]).toEqual([false, false])
})

it('knows the packages of the last install by their lockfile', () => {
  stamp()
  expect(isInstalled(folder)).toBe(true)
  write('package-lock.json', lock('1.0.1'))
  expect(isInstalled(folder)).toBe(false)
})

it('notices an install that was cut off: it has packages and no stamp', () => {
  write('node_modules/a/package.json', '{}')
  expect([isInstalled(folder), matchesByHand(folder)]).toEqual([false, false])
})

it('accepts what somebody installed by hand from the same lockfile', () => {
  write('node_modules/a/package.json', '{}')
  write('node_modules/.package-lock.json', lock('1.0.0'))
  expect(matchesByHand(folder)).toBe(true)
})

it('does not accept another version, nor a folder that is gone', () => {
  write('node_modules/.package-lock.json', lock('1.0.0'))
  expect(matchesByHand(folder)).toBe(false)
  write('node_modules/a/package.json', '{}')
  write('node_modules/.package-lock.json', lock('0.9.0'))
  expect(matchesByHand(folder)).toBe(false)
})

function stamp() {
  mkdirSync(dirname(stampOf(folder)), { recursive: true })
  writeFileSync(stampOf(folder), hashOf(folder, ['package-lock.json']))
}

function write(name: string, text: string) {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text)
}
