import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launch } from '../../src/commands/browser/launch.mjs'
import { OF_THE_NETWORK, type Engine } from '../engines/engine.ts'
import type { Driver } from './driver.ts'

export const VIEWPORT = { width: 1180, height: 820 }
/** In milliseconds. */
const LONG = 100_000

const browser = () => (shared ??= launch())
let shared: Promise<Browser> | undefined

/** Ends the browser that the rows share. */
export const closeChromium = async () => void (await (await shared)?.close())

/** Chromium, with nothing stored. */
export async function openChromium(): Promise<Driver> {
  const context = await (await browser()).newContext({ viewport: VIEWPORT })
  const errors = watch(context)
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  return {
    ...engineOf(page),
    quota: async (address, bytes) => void (await cdp.send('Storage.overrideQuotaForOrigin', { origin: new URL(address).origin, ...(bytes === null ? {} : { quotaSize: bytes }) })),
    tab: async () => engineOf(await context.newPage()),
    errors: () => errors,
    close: () => context.close(),
  }
}

/** Notes the errors in all pages of a browser. */
export function watch(context: BrowserContext, errors: string[] = []): string[] {
  const note = (page: Page, text: string) => void (OF_THE_NETWORK.test(text) || errors.push(`${page.url()}: ${text}`))
  const listen = (page: Page) => {
    page.on('pageerror', ({ message }) => note(page, message))
    page.on('console', (message) => message.type() === 'error' && note(page, message.text()))
  }
  context.pages().forEach(listen)
  context.on('page', listen)
  return errors
}

/** A page as every browser has it. */
export const engineOf = (page: Page): Engine => ({
  open: async (address) => void (await page.goto(address, { waitUntil: 'domcontentloaded', timeout: LONG })),
  // A page may be loaded anew in the very moment; then the next one is asked.
  value: (expression) => page.evaluate(expression).catch((fault: Error) => (/context was destroyed/.test(fault.message) ? page.evaluate(expression) : Promise.reject(fault))) as never,
  press: (selector) => page.click(selector),
  reload: async () => void (await page.reload()),
  close: () => page.close(),
})
