import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerAll, settled, tabTo } from './guides.ts'
import { openKiosk, type Kiosk } from './kiosk.ts'
import { at, go, KEYS, openPoint, TOUCH } from './point.ts'

const GUIDE = 'wegweiser/was-passt/'
const entries = (page: Page) => page.evaluate(() => history.length)

describe('the way through an information point', () => {
  let kiosk: Kiosk
  beforeAll(async () => void (kiosk = await openKiosk('top', undefined, 'block')))
  afterAll(() => kiosk.close())

  it('keeps the history as long as it was in a walk of 30 pages, and leads back', async () => {
    const page = await openPoint(kiosk, 'kontakte/', TOUCH)
    const length = await entries(page)
    const walked: string[] = []
    const walk = async (link: Locator) => {
      walked.push(at(page, kiosk))
      await go(page, () => link.tap())
    }
    for (let round = 0; round < 8; round++) {
      await walk(page.locator('.bar a[href="/"]:not([data-island])'))
      await walk(page.locator('main .tiles a').nth(round % 6))
      await walk(page.locator('.tools a'))
      await walk(page.locator('.bar a[href="/hilfe/"]'))
    }
    expect(walked.length).toBeGreaterThanOrEqual(30)
    expect(await entries(page)).toBe(length)
    for (const place of walked.slice(-8).reverse()) {
      await go(page, () => page.locator('[data-island=back]').tap())
      expect(at(page, kiosk)).toBe(place)
    }
    expect(await entries(page)).toBe(length)
    await page.context().close()
  })

  it('goes back over the answers of a guide, and a link on the page, with keys alone', async () => {
    const page = await openPoint(kiosk, '')
    const length = await entries(page)
    await tabTo(page, `main a[href$="${GUIDE}"]`)
    await go(page, () => page.keyboard.press('Enter'))
    const places: string[] = []
    for (let answers = 0; answers < 3; answers++) {
      places.push(at(page, kiosk))
      await tabTo(page, '.tile[data-option]')
      await go(page, () => page.keyboard.press('Enter'))
    }
    expect(await entries(page)).toBe(length)
    for (const place of places.reverse()) {
      await tabTo(page, '[data-island=back]', 80)
      await go(page, () => page.keyboard.press('Enter'))
      expect(at(page, kiosk)).toBe(place)
    }
    expect(await page.locator('[data-question]:visible .progress').innerText()).toContain('1')
    await go(page, () => page.locator('[data-island=back]').click())
    expect(at(page, kiosk)).toBe('')
    await page.goto(`${kiosk.url}woerter/`)
    await page.locator('.letters a').nth(3).click()
    await page.waitForFunction(() => location.hash !== '' || location.pathname !== '/woerter/')
    expect(await entries(page)).toBe(length + 1)
    await page.context().close()
  })

  it('stands at a page as it was left', async () => {
    const page = await openPoint(kiosk, 'kontakte/')
    await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }))
    await go(page, () => page.locator('.bar a[href="/hilfe/"]').click())
    await go(page, () => page.locator('[data-island=back]').click())
    await page.waitForFunction(() => scrollY === 900)
    await page.context().close()
  })

  it('stands at the result of a guide as it was left', async () => {
    const page = await openPoint(kiosk, GUIDE)
    await answerAll(page)
    await page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }))
    await go(page, () => page.locator('.bar a[href="/hilfe/"]').click())
    await go(page, () => page.locator('[data-island=back]').click())
    await settled(page)
    await page.waitForFunction(() => scrollY === 700)
    await page.context().close()
  })

  it('lets the browser’s own back lead to the start page only', async () => {
    const page = await kiosk.open('kontakte/', KEYS)
    for (const path of ['angebote/', 'hilfe/', 'suche/', 'rechte/']) await page.goto(kiosk.url + path)
    await page.goto(`${kiosk.url}landschaft/?kiosk=1`)
    expect(page.url()).toBe(`${kiosk.url}landschaft/`)
    await page.goBack()
    await page.waitForURL(kiosk.url)
    await page.context().close()
  })

  it('stops a tap that comes before its script, and lets one inside wait for it', async () => {
    const page = await kiosk.open('404.html?kiosk=1', TOUCH)
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.evaluate(() => sessionStorage.setItem('begun', 'true'))
    await page.route('**/looked-after*.js', async (route) => (await held, route.continue()))
    await page.goto(`${kiosk.url}kontakte/`, { waitUntil: 'domcontentloaded' })
    await page.locator('main a[href^="tel:"]').first().tap()
    await page.locator('.bar a[href="/hilfe/"]').tap()
    await page.waitForTimeout(100)
    expect(at(page, kiosk)).toBe('kontakte/')
    await go(page, async () => release())
    expect(at(page, kiosk)).toBe('hilfe/')
    await page.context().close()
  })

  it('is loaded anew when its script does not come, but not again and again; then it can be read, and is left when nobody touches it', async () => {
    const page = await kiosk.open('404.html?kiosk=1', TOUCH)
    await page.clock.install()
    await page.evaluate(() => sessionStorage.setItem('questions', '["zuverdienst.lohn"]'))
    const asked: string[] = []
    await page.route('**/looked-after*.js', (route) => (asked.push(route.request().url()), asked.length < 11 ? route.abort() : route.continue()))
    const tells = () => page.evaluate('document.querySelector("dialog.attract[open]") !== null').catch(() => undefined)
    await page.goto(`${kiosk.url}vergleich/#p=zuverdienst`)
    // Each page asks twice, with a moment in between.
    const tries = () => page.clock.runFor(400).then(() => asked.length, () => asked.length)
    await expect.poll(tries, { message: 'at once' }).toBe(4)
    await page.clock.runFor('01:30')
    await page.locator('h1').tap()
    await page.clock.runFor('01:00')
    expect([asked.length, at(page, kiosk)], 'somebody is there').toEqual([4, 'vergleich/#p=zuverdienst'])
    await page.clock.runFor('01:00')
    await expect.poll(tries, { message: 'after three minutes' }).toBe(6)
    expect(at(page, kiosk)).toBe('vergleich/#p=zuverdienst')
    await page.clock.runFor('02:20')
    await expect.poll(tries, { message: 'nobody is there' }).toBe(10)
    const left = () => page.evaluate(() => [location.href, sessionStorage.getItem('questions'), sessionStorage.getItem('visit')]).catch(() => undefined)
    await expect.poll(left).toEqual([kiosk.url, null, '1'])
    await page.clock.runFor('00:06')
    await page.locator('.bar a[href="/hilfe/"]').tap()
    await page.waitForURL(`${kiosk.url}hilfe/`)
    await page.goto(kiosk.url)
    await expect.poll(tells).toBe(true)
    await page.context().close()
    const announced = /looked-after|ERR_FAILED/
    kiosk.errors.splice(0, kiosk.errors.length, ...kiosk.errors.filter((error) => !announced.test(error)))
  })
})
