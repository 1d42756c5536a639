import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import type { Kiosk } from './kiosk.ts'

export const TOUCH = { viewport: { width: 1080, height: 1920 }, hasTouch: true, serviceWorkers: 'block' as const }
export const KEYS = { viewport: { width: 1180, height: 820 }, serviceWorkers: 'block' as const }

/** Opens a page as at an information point where somebody has begun. */
export async function openPoint(kiosk: Kiosk, path: string, options: BrowserContextOptions = KEYS): Promise<Page> {
  const page = await kiosk.open('404.html?kiosk=1', options)
  await page.evaluate(() => sessionStorage.setItem('begun', 'true'))
  await page.goto(kiosk.url + path)
  return page
}

/** Where a page is, below the address of the kiosk. */
export const at = (page: Page, kiosk: Kiosk): string => page.url().slice(kiosk.url.length)

/** Does something that changes the address, and waits for it. */
export async function go(page: Page, act: () => Promise<void>): Promise<void> {
  const before = page.url()
  await act()
  await page.waitForURL((url) => url.href !== before, { waitUntil: 'domcontentloaded' })
}

/** All that a hand, a mouse or keys can do to a link, as a name and what is done. */
const WAYS: Record<string, (link: Locator, page: Page) => Promise<void>> = {
  tap: (link) => link.tap(),
  click: (link) => link.click(),
  Enter: (link) => link.press('Enter'),
  'middle click': (link) => link.click({ button: 'middle' }),
  'right click': (link) => link.click({ button: 'right' }),
  'with Ctrl': (link) => link.click({ modifiers: ['Control'] }),
  'with Shift': (link) => link.click({ modifiers: ['Shift'] }),
  'with Alt': (link) => link.click({ modifiers: ['Alt'] }),
  'Ctrl and Enter': (link) => link.press('Control+Enter'),
  drag: (link, page) => link.dragTo(page.locator('h1')),
}

/** Tries every way on a link. @returns what came of it, if anything but a sheet did */
export async function escapes(page: Page, link: Locator, ways = Object.keys(WAYS)): Promise<string[]> {
  const before = page.url()
  for (const [index, name] of ways.entries()) {
    await WAYS[name]!(link, page)
    // The sheet is fetched at the first need; a tap on what it lies over would wait for ever.
    await (index ? page.waitForTimeout(30) : page.locator('#outside').waitFor({ state: 'attached', timeout: 2000 }).catch(() => undefined))
    if (page.url() !== before || page.context().pages().length > 1) return [`${name}: ${page.url()}`]
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#outside')?.close())
  }
  return []
}
