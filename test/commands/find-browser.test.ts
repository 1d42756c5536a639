import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, expect, it, vi } from 'vitest'
import { findBrowser, WAYS } from '../../src/commands/browser/find-browser.mjs'
import { installedIn } from '../../src/commands/browser/ways/installed.mjs'
import { browsersIn } from '../../src/commands/browser/ways/playwright-cache.mjs'
import { whyNot } from '../../src/commands/browser/why-not.mjs'

const folder = mkdtempSync(join(tmpdir(), 'kiosk-browser-'))
beforeEach(() => void vi.spyOn(console, 'log').mockImplementation(() => {}))
afterAll(() => rmSync(folder, { recursive: true }))

const way = (name: string, ...paths: string[]) => ({ name, candidates: () => paths.map((path) => ({ path })) })
const failing = { name: 'failing', candidates: () => Promise.reject(new Error('no network')) }
const start = async ({ path }: { path: string }) => {
  if (path.startsWith('bad')) throw new Error('launch: Failed\n - [err] bad: error while loading shared libraries: libnss3.so')
  return '147.0'
}

it('tries what is near before what is far', () => {
  expect(WAYS.map(({ name }) => name)).toEqual(['CHROMIUM_PATH', 'installed browser', 'Playwright cache', 'npm package @sparticuz/chromium', 'Playwright download', 'apt-get'])
})

it('takes the first that really starts, and looks no further', async () => {
  const never = { name: 'never', candidates: () => expect.unreachable() }
  const found = await findBrowser({ ways: [way('one'), failing, way('two', 'bad-a', 'good-b', 'good-c'), never], start, env: {} })
  expect(found).toEqual({ path: 'good-b', version: '147.0', from: 'two' })
})

it('hands what it found to the processes started from here', async () => {
  const env = {}
  const found = await findBrowser({ ways: [{ name: 'one', candidates: () => [{ path: 'good', env: { LD_LIBRARY_PATH: '/x' } }] }], start, env })
  expect(await findBrowser({ ways: [], start, env })).toEqual(found)
  expect(found.env).toEqual({ LD_LIBRARY_PATH: '/x' })
})

it('says in one sentence that none works, with each reason', async () => {
  const error: Error = await findBrowser({ ways: [way('one'), way('two', 'bad-a'), failing], start, env: {} }).catch((each) => each)
  expect(error.message.split('\n')).toEqual([
    'No Chromium starts on this machine. Install Chromium or Chrome, or set CHROMIUM_PATH to one. What was tried:',
    '  one: none',
    '  two: bad-a does not start: bad: error while loading shared libraries: libnss3.so',
    '  failing: no network',
  ])
})

it('finds browsers on the PATH, in its order', () => {
  const paths = ['second/google-chrome', 'first/chromium', 'first/google-chrome'].map(program)
  const PATH = [dirname(paths[1] ?? ''), dirname(paths[0] ?? ''), '/not/there'].join(process.platform === 'win32' ? ';' : ':')
  expect(installedIn({ PATH }).map(({ path }) => path)).toEqual(expect.arrayContaining([paths[1], paths[2], paths[0]]))
})

it('finds full browsers and headless shells in the cache of Playwright', () => {
  const shell = program('cache/chromium_headless_shell-1255/chrome-headless-shell-linux64/chrome-headless-shell')
  const full = program('cache/chromium-1255/chrome-linux64/chrome')
  program('cache/firefox-99/firefox/firefox')
  program('cache/chromium-1255/chrome-linux64/chrome_crashpad_handler')
  expect(browsersIn(join(folder, 'cache')).map(({ path }) => path)).toEqual([shell, full])
  expect(browsersIn(join(folder, 'nowhere'))).toEqual([])
})

it('tells the reason of an error, not its first line', () => {
  expect(whyNot(new Error('browserType.launch: Failed\nspawn /x EACCES'))).toBe('spawn /x EACCES')
  expect(whyNot(new Error('Timeout 30000ms exceeded.\nCall log'))).toBe('Timeout 30000ms exceeded.')
})

function program(name: string) {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '')
  return path
}
