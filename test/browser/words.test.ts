import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe } from './axe.ts'
import { openKiosk, type Kiosk } from './kiosk.ts'

const PATH = 'rechte/mitwirkung/'
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true }

describe('a hard word', () => {
  let kiosk: Kiosk
  beforeAll(async () => void (kiosk = await openKiosk()))
  afterAll(() => kiosk.close())

  const note = (page: Page) => page.locator('#word-note')
  const word = (page: Page, text: string) => page.locator('main a.word', { hasText: text }).first()
  const focused = (page: Page) => page.evaluate(() => document.activeElement!.textContent)
  const isGone = async (page: Page) => {
    await expect.poll(() => note(page).isVisible()).toBe(false)
    await expect.poll(() => note(page).locator('h2').count()).toBe(0)
  }

  /** How far the word and the note are apart, in pixels; negative when one covers the other. */
  const apart = (page: Page, text: string) => word(page, text).evaluate((word) => {
    const [at, on] = [word.getBoundingClientRect(), document.querySelector('#word-note')!.getBoundingClientRect()]
    return Math.max(on.top - at.bottom, at.top - on.bottom)
  })

  it('explains itself to a finger, above the bar, and goes when one taps beside it', async () => {
    const page = await kiosk.open(PATH, PHONE)
    const address = page.url()
    await word(page, 'Werkstatt-Rat').tap()
    await note(page).waitFor()
    expect(await note(page).locator('h2').textContent()).toBe('Werkstatt-Rat')
    expect(await note(page).locator('.line').count()).toBeGreaterThan(3)
    const [box, bar] = [await note(page).boundingBox(), await page.locator('.bar').boundingBox()]
    expect(box!.y + box!.height).toBeLessThanOrEqual(bar!.y)
    expect(await apart(page, 'Werkstatt-Rat')).toBeGreaterThanOrEqual(0)
    await page.touchscreen.tap(5, 5)
    await isGone(page)
    expect(await focused(page)).toContain('Werkstatt-Rat')
    expect(page.url()).toBe(address)
    await page.context().close()
  })

  it('explains itself to a keyboard alone, and gives the focus back', async () => {
    const page = await kiosk.open(PATH)
    for (let times = 0; times < 30 && !(await page.evaluate(() => document.activeElement!.matches('a.word'))); times++) await page.keyboard.press('Tab')
    const before = await focused(page)
    await page.keyboard.press('Enter')
    await note(page).waitFor()
    expect(await page.evaluate(() => document.activeElement!.matches('#word-note h2'))).toBe(true)
    await page.keyboard.press('Escape')
    await isGone(page)
    expect(await focused(page)).toBe(before)
    await page.keyboard.press('Enter')
    await note(page).waitFor()
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Schließen')
    await page.keyboard.press('Enter')
    await isGone(page)
    expect(await focused(page)).toBe(before)
    await page.context().close()
  })

  it('gives way to the next one, near the word and beside it', async () => {
    const page = await kiosk.open(PATH)
    for (const [text, name] of [['Werkstatt-Rat', 'Werkstatt-Rat'], ['Werkstatt', 'Werkstatt']] as const) {
      await word(page, text).click()
      await expect.poll(() => note(page).locator('h2').allTextContents()).toEqual([name])
      expect(await apart(page, text)).toBeGreaterThanOrEqual(0)
      expect(await apart(page, text)).toBeLessThan(40)
    }
    expect(await page.locator('a.word[aria-expanded]').count()).toBe(1)
    await page.context().close()
  })

  it('covers no word, wherever it stands on the screen', async () => {
    const page = await kiosk.open(`alltag/${PATH}`)
    const words = page.locator('main .block').nth(2).locator('a.word')
    expect(await words.count()).toBeGreaterThan(1)
    for (const y of [120, 300, 480, 640]) {
      await words.first().evaluate((word, y) => scrollBy({ top: word.getBoundingClientRect().top - y, behavior: 'instant' }), y)
      await words.first().click()
      await note(page).waitFor()
      expect(await words.first().evaluate((word) => {
        const [at, on] = [word.getBoundingClientRect(), document.querySelector('#word-note')!.getBoundingClientRect()]
        return at.top >= 0 && (on.top >= at.bottom || on.bottom <= at.top)
      }), `${y} px`).toBe(true)
      await page.keyboard.press('Escape')
      await isGone(page)
    }
    await page.context().close()
  })

  it('leaves plain links as quick as they are', async () => {
    const page = await kiosk.open('angebote/')
    await page.locator('main a.tile').first().click()
    await page.waitForURL(/angebote\/.+/)
    await page.context().close()
  })

  it('is a link to its explanation without script', async () => {
    const page = await kiosk.open(PATH, { javaScriptEnabled: false })
    expect(await note(page).isVisible()).toBe(false)
    await word(page, 'Werkstatt-Rat').click()
    await page.waitForURL(/\/woerter\/w\/#werkstatt-rat$/)
    expect(await page.locator(':target h2').textContent()).toBe('Werkstatt-Rat')
    const [top, bar] = [await page.locator(':target').boundingBox(), await page.locator('.bar').boundingBox()]
    expect(top!.y).toBeGreaterThanOrEqual(0)
    expect(top!.y).toBeLessThan(bar!.y - 100)
    await page.context().close()
  })

  it('can be hit: the place to touch is 44 px high and moves no line', async () => {
    const page = await kiosk.open(PATH, PHONE)
    const heights = await page.locator('main a.word').evaluateAll((words) => words.map((word) => word.getClientRects()[0]!.height))
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
    const line = await word(page, 'Werkstatt').evaluate((word) => word.closest('.line')!.getBoundingClientRect().height / parseFloat(getComputedStyle(word).lineHeight))
    expect(line).toBeCloseTo(Math.round(line), 1)
    await page.context().close()
  })

  it.each([['light', 1180, '1'], ['dark', 390, ''], ['contrast', 320, '3']])('is right for axe while it stands open: %s, %i px, size %s', async (theme, width, size) => {
    const page = await kiosk.open(PATH, { viewport: { width, height: 800 }, bypassCSP: true, serviceWorkers: 'block' })
    await page.evaluate((chosen) => sessionStorage.setItem('reading', JSON.stringify(chosen)), { theme, size })
    await page.reload()
    await word(page, 'Werkstatt-Rat').click()
    await note(page).waitFor()
    expect(await page.evaluate(() => document.documentElement.dataset['theme'] ?? 'light')).toBe(theme)
    expect(await axe(page)).toEqual([])
    const box = (await note(page).boundingBox())!
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(width)
    expect(await note(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
    expect(await note(page).getByRole('button').evaluate((button) => button.getBoundingClientRect().height)).toBeGreaterThanOrEqual(60)
    await page.context().close()
  })

  it('explains itself without the internet', async () => {
    const page = await kiosk.open(PATH)
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await page.reload()
    await page.context().setOffline(true)
    await word(page, 'Werkstatt-Rat').click()
    await note(page).waitFor()
    expect(await note(page).locator('h2').textContent()).toBe('Werkstatt-Rat')
    await page.context().close()
  })

  it('comes from a page whose first word fits the first flight', () => {
    const root = process.env['KIOSK_DIST'] ?? 'dist'
    const letters = readdirSync(join(root, 'woerter'), { withFileTypes: true }).filter((each) => each.isDirectory())
    const firstViews = letters.map(({ name }) => [name, flight(readFileSync(join(root, 'woerter', name, 'index.html'), 'utf8').split('</section>')[0]!)] as const)
    expect(firstViews.length).toBeGreaterThan(10)
    expect(firstViews.filter(([, bytes]) => bytes > 14_000)).toEqual([])
  })
})

const flight = (html: string) => brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length
