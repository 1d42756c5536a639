import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe } from './axe.ts'
import { focused, tabTo } from './guides.ts'
import { openKiosk, type Kiosk } from './kiosk.ts'

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, serviceWorkers: 'block' as const }
const ARTICLE = 'hilfe/'

describe('the panel „Lesen“', () => {
  let kiosk: Kiosk
  beforeAll(async () => void (kiosk = await openKiosk('top', undefined, 'block')))
  afterAll(() => kiosk.close())

  it('by touch: each choice is seen at once, beside the open panel, and goes along to the next page', async () => {
    const page = await kiosk.open(ARTICLE, PHONE)
    const before = await looks(page)
    await page.locator('[popovertarget=reading]').first().tap()
    await choose(page, 'size', '2')
    expect((await looks(page)).letters).toBeCloseTo(before.letters * 1.5, 1)
    await choose(page, 'theme', 'dark')
    expect(await looks(page)).toMatchObject({ ground: 'rgb(26, 22, 17)', browser: '#1a1611' })
    await choose(page, 'spacing', 'wide')
    expect((await looks(page)).spacing).toBeGreaterThan(before.spacing)
    expect(await heightBeside(page)).toBeGreaterThan(200)
    await page.locator('h1').tap()
    expect(await isOpen(page)).toBe(false)
    await page.goto(`${kiosk.url}woerter/`)
    expect(await looks(page)).toMatchObject({ ground: 'rgb(26, 22, 17)', theme: 'dark', size: '2', spaced: 'wide' })
    await page.locator('[popovertarget=reading]').first().tap()
    await page.locator('[data-do=reset]').tap()
    expect(await looks(page)).toMatchObject({ ground: 'rgb(253, 248, 240)', browser: '#fdf8f0', theme: undefined, size: undefined, spaced: undefined })
    await page.context().close()
  })

  it('by keyboard alone: open, choose with arrows, Esc, and the focus is back', async () => {
    const page = await kiosk.open(ARTICLE, { serviceWorkers: 'block' })
    await tabTo(page, '[popovertarget=reading]')
    await page.keyboard.press('Enter')
    expect(await isOpen(page)).toBe(true)
    await tabTo(page, 'input[name="reading-size"]')
    await page.keyboard.press('ArrowRight')
    await expect.poll(async () => (await looks(page)).size).toBe('1')
    await tabTo(page, 'input[name="reading-theme"]')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(async () => (await looks(page)).theme).toBe('contrast')
    await tabTo(page, 'input[name="reading-device"]')
    await page.keyboard.press('Space')
    expect(await page.evaluate(() => localStorage.getItem('device'))).toBe('private')
    await page.keyboard.press('Escape')
    expect([await isOpen(page), await focused(page)]).toEqual([false, 'Lesen'])
    await page.context().close()
  })

  it('is there before the first paint: no other ground or size is ever painted', async () => {
    const page = await kiosk.open('404.html', { serviceWorkers: 'block' })
    await page.evaluate(() => sessionStorage.setItem('reading', '{"theme":"contrast","size":"3"}'))
    // The script of the islands never comes: what is seen comes from the head of the page.
    await page.route('**/app.js', () => undefined)
    await page.goto(kiosk.url, { waitUntil: 'commit' })
    await page.waitForSelector('h1')
    expect(await looks(page)).toMatchObject({ theme: 'contrast', size: '3', ground: 'rgb(0, 0, 0)', letters: 44 })
    await page.context().close()
  })

  it.each([[{ colorScheme: 'dark' }, 'dark'], [{ contrast: 'more', colorScheme: 'dark' }, 'contrast'], [{}, undefined]] as const)('with nothing chosen, a device with %j gets the theme %s', async (wishes, theme) => {
    const page = await kiosk.open(ARTICLE, { ...wishes, serviceWorkers: 'block' })
    expect((await looks(page)).theme).toBe(theme)
    await page.context().close()
  })

  it('keeps nothing on a shared device beyond the session, and everything on one’s own', async () => {
    const page = await kiosk.open(ARTICLE, { serviceWorkers: 'block' })
    const context = page.context()
    await open(page)
    await choose(page, 'theme', 'dark')
    const stranger = await context.newPage()
    await stranger.goto(kiosk.url)
    expect((await looks(stranger)).theme).toBeUndefined()
    await page.locator('label:has(input[name="reading-device"])').click()
    await stranger.goto(`${kiosk.url}${ARTICLE}`)
    expect((await looks(stranger)).theme).toBe('dark')
    await context.close()
  })

  it('stands broken and forbidden storage', async () => {
    const page = await kiosk.open('404.html', { serviceWorkers: 'block' })
    await page.evaluate(() => sessionStorage.setItem('reading', '{{{'))
    await page.goto(kiosk.url)
    expect((await looks(page)).theme).toBeUndefined()
    await page.addInitScript(() => ['localStorage', 'sessionStorage'].forEach((name) => Object.defineProperty(window, name, { get: () => { throw new DOMException('forbidden', 'SecurityError') } })))
    await page.goto(`${kiosk.url}${ARTICLE}`)
    await open(page)
    await choose(page, 'theme', 'dark')
    expect((await looks(page)).theme).toBe('dark')
    await page.context().close()
  })

  it('has no button without script', async () => {
    const page = await kiosk.open(ARTICLE, { javaScriptEnabled: false })
    expect(await page.locator('[popovertarget=reading]:visible').count()).toBe(0)
    await page.context().close()
  })

  it('has no axe violation in any theme, and nothing off the screen at 320 px and 200 %', async () => {
    const page = await kiosk.open(ARTICLE, { bypassCSP: true, serviceWorkers: 'block', viewport: { width: 320, height: 640 } })
    await open(page)
    await choose(page, 'size', '3')
    for (const theme of ['light', 'dark', 'contrast']) {
      await choose(page, 'theme', theme)
      expect(await axe(page), theme).toEqual([])
      expect(await page.evaluate(() => [document.documentElement, document.getElementById('reading')!].map((box) => box.scrollWidth - box.clientWidth)), theme).toEqual([0, 0])
    }
    await page.context().close()
  })
})

describe('the reading mask', () => {
  let kiosk: Kiosk
  beforeAll(async () => void (kiosk = await openKiosk('top', undefined, 'block')))
  afterAll(() => kiosk.close())

  const start = async (options: object) => {
    const page = await kiosk.open('404.html', { serviceWorkers: 'block' as const, ...options })
    await page.evaluate(() => sessionStorage.setItem('reading', '{"mask":"on"}'))
    await page.goto(`${kiosk.url}${ARTICLE}`)
    await page.locator('.mask').waitFor()
    return page
  }
  const clear = (page: Page) => page.locator('.mask-handle').getAttribute('aria-valuetext')

  it('is there on the next page without a touch, is drawn by its handle, and lets taps through', async () => {
    const page = await start({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    const first = await clear(page)
    await drag(page, 150)
    expect(await clear(page)).not.toBe(first)
    expect(await lineIsClear(page)).toBe(true)
    await page.locator('header .name').tap()
    await page.waitForURL(kiosk.url)
    await page.context().close()
  })

  it('goes line by line with the arrow keys, and along with the page', async () => {
    const page = await start({})
    await tabTo(page, '.mask-handle', 200)
    await page.keyboard.press('Home')
    const lines = await page.locator('main .line').allInnerTexts()
    for (const index of [1, 2, 3]) {
      await page.keyboard.press('ArrowDown')
      expect((await clear(page))!.replace(/\s+/g, ' ')).toBe(lines[index]!.replace(/\s+/g, ' '))
    }
    await page.keyboard.press('End')
    expect(await lineIsClear(page)).toBe(true)
    await page.mouse.wheel(0, -4000)
    await expect.poll(() => lineIsClear(page)).toBe(true)
    await page.context().close()
  })

  it('lets everything be seen that Tab comes to, on a page with a picture that has no lines, too', async () => {
    const page = await start({})
    await page.goto(`${kiosk.url}landschaft/`)
    await page.keyboard.press('Tab')
    await page.locator('.mask').waitFor()
    for (let times = 0; times < 16; times++) {
      await page.keyboard.press('Tab')
      await expect.poll(() => focusIsClear(page), { message: `after ${times + 2} times Tab` }).toBe(true)
    }
    await page.context().close()
  })

  it('is not on paper, and stands in forced colours', async () => {
    const page = await start({ bypassCSP: true, forcedColors: 'active' })
    expect(await axe(page)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.mask').isVisible()).toBe(false)
    await page.context().close()
  })
})

const open = (page: Page) => page.locator('[popovertarget=reading]').first().click()
const isOpen = (page: Page) => page.locator('#reading').isVisible()
const choose = async (page: Page, name: string, value: string) => {
  await page.locator(`label:has(input[name="reading-${name}"][value="${value}"])`).click()
  await page.locator(`input[name="reading-${name}"][value="${value}"]:checked`).waitFor()
}

/** What a person sees of the settings. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const [root, body, line] = [document.documentElement, document.body, document.querySelector('main .line')!]
    const { theme, size, spacing: spaced } = root.dataset
    return {
      theme, size, spaced, ground: getComputedStyle(body).backgroundColor, letters: parseFloat(getComputedStyle(body).fontSize),
      spacing: parseFloat(getComputedStyle(line).letterSpacing) || 0, browser: document.querySelector<HTMLMetaElement>('meta[name=theme-color]')!.content,
    }
  })

/** How much of the page is free above the panel, in px. */
const heightBeside = (page: Page) => page.evaluate(() => document.getElementById('reading')!.getBoundingClientRect().top)

async function drag(page: Page, by: number): Promise<void> {
  const { x, y, width, height } = (await page.locator('.mask-handle').boundingBox())!
  const touch = await page.context().newCDPSession(page)
  const at = (dy: number) => [{ x: x + width / 2, y: y + height / 2 + dy }]
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (let step = 1; step <= 5; step++) await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at((by * step) / 5) })
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

/** Whether the line that the handle names lies between the two veils, whole and on the screen. */
const lineIsClear = (page: Page) =>
  page.evaluate(() => {
    const said = document.querySelector('.mask-handle')!.getAttribute('aria-valuetext')
    const { style } = document.querySelector<HTMLElement>('.mask')!
    const [from, to] = ['--from', '--to'].map((edge) => parseFloat(style.getPropertyValue(edge))) as [number, number]
    return [...document.querySelectorAll('main .line')].filter((line) => line.textContent === said).some((line) => {
      const { top, bottom } = line.getBoundingClientRect()
      return top >= from && bottom <= to && bottom > 0 && top < innerHeight
    })
  })

/** Whether the mask leaves clear what has the focus; its own handle lies above it. */
const focusIsClear = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    if (document.activeElement!.matches('.mask-handle')) return true
    const { top, bottom } = document.activeElement!.getBoundingClientRect()
    const { style } = document.querySelector<HTMLElement>('.mask')!
    return parseFloat(style.getPropertyValue('--from')) <= Math.max(0, top) && parseFloat(style.getPropertyValue('--to')) >= bottom
  })
