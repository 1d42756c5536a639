import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findBrowser } from '../../src/commands/browser/find-browser.mjs'

/** Under a screen where there is one to be had; without a window else. What differs is said below. */
const HAS_SCREEN = process.platform === 'linux' && isThere('Xvfb') && isThere('chromium')
const SIZE = { width: 1280, height: 800 }
const profile = mkdtempSync(join(tmpdir(), 'kiosk-command-'))
let screen: ChildProcess | undefined
let command: ChildProcess
let debugging: number
let said = ''

function isThere(program: string): boolean {
  try {
    return Boolean(execFileSync('which', [program], { stdio: 'pipe' }))
  } catch {
    return false
  }
}

const freePort = () => new Promise<number>((resolve) => {
  const server = createServer().listen(0, 'localhost', () => {
    const { port } = server.address() as { port: number }
    server.close(() => resolve(port))
  })
})

/** The number of a free display, as Xvfb itself finds it. */
const startScreen = () => new Promise<string>((resolve) => {
  screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${SIZE.width}x${SIZE.height}x24`], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  screen.stdio[3]!.once('data', (number) => resolve(`:${String(number).trim()}`))
})

async function eventually<T>(what: () => Promise<T | undefined> | T | undefined): Promise<T> {
  for (const end = performance.now() + 15_000; performance.now() < end; await new Promise((resolve) => setTimeout(resolve, 150))) {
    const found = await Promise.resolve().then(what).catch(() => undefined)
    if (found) return found
  }
  throw new Error(`It did not come about. The command said: ${said}`)
}

/** The page that a person sees, in the Chromium that the command has opened. */
async function look<T>(at: (page: Page, browser: Browser) => Promise<T>): Promise<T> {
  const browser = await eventually(() => chromium.connectOverCDP(`http://127.0.0.1:${debugging}`, { timeout: 2000 }))
  const page = await eventually(() => browser.contexts()[0]?.pages().find((each) => each.url().startsWith('http://localhost')))
  await page.waitForFunction(() => document.readyState === 'complete')
  const seen = await at(page, browser)
  await browser.close()
  return seen
}

/** The process that all others of this Chromium come from. */
const mainProcess = () => Number(execFileSync('pgrep', ['-o', '-f', `user-data-dir=${profile}`], { encoding: 'utf8' }).trim())

beforeAll(async () => {
  const env: NodeJS.ProcessEnv = { ...process.env, KIOSK_DIST: process.env['KIOSK_DIST'] ?? 'dist', KIOSK_PROFILE: profile }
  debugging = await freePort()
  env['PORT'] = String(await freePort())
  env['KIOSK_FLAGS'] = `--remote-debugging-port=${debugging}${HAS_SCREEN ? '' : ' --headless'}`
  if (HAS_SCREEN) env['DISPLAY'] = await startScreen()
  else Object.assign(env, { CHROMIUM_PATH: (await findBrowser()).path, KIOSK_SIZE: `${SIZE.width}x${SIZE.height}` })
  // A group of its own, as a terminal makes one: Ctrl+C goes to all of it.
  command = spawn(process.execPath, ['src/commands/kiosk.mjs'], { env, detached: true, stdio: 'pipe' })
  for (const stream of [command.stdout!, command.stderr!]) stream.on('data', (text) => void (said += text))
})

afterAll(async () => {
  if (command.exitCode === null) process.kill(-command.pid!, 'SIGKILL')
  screen?.kill()
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
})

it('npm run kiosk opens the start page as an information point, over the whole screen, with nothing before it', async () => {
  const seen = await look((page) => page.evaluate(() => ({
    path: location.pathname + location.search, point: 'kiosk' in document.documentElement.dataset, history: history.length,
    width: innerWidth, height: innerHeight, isFull: matchMedia('(display-mode: fullscreen)').matches,
  })))
  expect(seen).toMatchObject({ path: '/', point: true, history: 1 })
  if (!HAS_SCREEN) return
  expect(seen.isFull).toBe(true)
  // Where no window manager is, Chromium leaves one point free.
  expect([SIZE.width - seen.width, SIZE.height - seen.height].every((free) => free >= 0 && free <= 1), JSON.stringify(seen)).toBe(true)
})

it('a Chromium that is killed comes again, as an information point and without a question', async () => {
  const before = mainProcess()
  process.kill(before, 'SIGKILL')
  await eventually(() => said.includes('1 von 5 Mal'))
  await eventually(() => mainProcess() !== before)
  expect(await look((page, browser) => page.evaluate(() => 'kiosk' in document.documentElement.dataset).then((point) => ({ point, pages: browser.contexts()[0]!.pages().length })))).toEqual({ point: true, pages: 1 })
})

it('Ctrl+C ends it, and leaves no Chromium behind', async () => {
  process.kill(-command.pid!, 'SIGINT')
  await eventually(() => command.exitCode !== null)
  expect(command.exitCode).toBe(0)
  expect(said).toContain('Der Info-Punkt ist beendet.')
  await eventually(() => {
    try {
      return mainProcess() ? undefined : true
    } catch {
      return true
    }
  })
})
