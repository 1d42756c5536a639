import type { CDPSession, Page } from 'playwright-core'
import { launch } from '../../src/commands/browser/launch.mjs'
import { stored } from '../browser/kiosk.ts'

/** What a network that is away makes a browser say. */
const NETWORK = /ERR_(CONNECTION|EMPTY|FAILED|INTERNET|NETWORK|SOCKET)|Failed to (fetch|load)|dynamically imported module|error occurred when fetching the script/

/** A screen in a foyer, with a clock that the test turns. */
export interface Screen {
  page: Page
  session: CDPSession
  /** Lets time pass, a minute at a time; what the browser stores takes its own time. In seconds. */
  pass(seconds: number): Promise<void>
  /** Whether nobody is there: the first screen shows. */
  rests(): Promise<boolean>
  /** The version that is shown; NaN while the page changes. */
  version(): Promise<number>
  /** Errors in the console: those that a network that is away makes, and others. */
  errors: { network: string[]; own: string[] }
  close(): Promise<void>
}

/** @param url of the kiosk @param time of the device's clock at the beginning */
export async function openScreen(url: string, time: string): Promise<Screen> {
  const browser = await launch()
  const context = await browser.newContext({ viewport: { width: 1080, height: 1920 }, hasTouch: true })
  const page = await context.newPage()
  const errors = watchErrors(page)
  await page.clock.install({ time: new Date(time) })
  await page.goto(`${url}?kiosk=1`)
  await stored(page)
  const ask = <T>(expression: string, otherwise: T) => page.evaluate(expression).catch(() => otherwise) as Promise<T>
  return {
    page, errors, session: await context.newCDPSession(page),
    pass: (seconds) => pass(page, seconds),
    rests: () => ask('document.querySelector("dialog.attract[open]") !== null', false),
    version: () => ask('Number(document.documentElement.dataset.version ?? 1)', NaN),
    close: () => browser.close(),
  }
}

async function pass(page: Page, seconds: number): Promise<void> {
  for (let left = seconds; left > 0; left -= 60) {
    // The page may be loaded anew while its clock runs.
    await page.clock.runFor(Math.min(left, 60) * 1000).catch(() => undefined)
    await page.waitForTimeout(50)
  }
}

function watchErrors(page: Page): Screen['errors'] {
  const errors: Screen['errors'] = { network: [], own: [] }
  const note = (text: string) => errors[NETWORK.test(text) ? 'network' : 'own'].push(`${page.url()}: ${text}`)
  page.on('pageerror', (error) => note(error.stack ?? error.message))
  page.on('console', (message) => message.type() === 'error' && note(message.text()))
  return errors
}
