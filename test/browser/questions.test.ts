import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe } from './axe.ts'
import { tabTo } from './guides.ts'
import { openKiosk, type Kiosk } from './kiosk.ts'

const PHONE = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true, serviceWorkers: 'block' as const }
const BUDGET = 'angebote/budget-fuer-arbeit/'
const MINE = 'meine-fragen/'

const ticked = (page: Page) => page.locator('[data-asked]:visible:has([aria-pressed=true])').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['asked']))
const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

describe('„Meine Fragen“', () => {
  let kiosk: Kiosk
  beforeAll(async () => void (kiosk = await openKiosk('top', undefined, 'block')))
  afterAll(() => kiosk.close())

  it('are ticked by touch anywhere in the row, gathered from several pages and both languages, and taken away', async () => {
    const page = await kiosk.open(BUDGET, PHONE)
    await page.locator('[data-asked="budget-fuer-arbeit.lohn"] .asked-words').tap({ force: true })
    expect(await page.locator('.asked-kept:visible').count()).toBe(1)
    expect(await tooWide(page)).toBe(false)
    await page.goto(`${kiosk.url}alltag/sorgen/verliere-ich-geld/`)
    await page.locator('[data-asked="verliere-ich-geld.rente"] button').tap()
    expect(await page.locator('.asked-count').innerText()).toBe('2')
    await page.locator('.ask .switch').tap()
    await page.waitForURL('**/alltag/meine-fragen/')
    expect(await ticked(page)).toEqual(['budget-fuer-arbeit.lohn', 'verliere-ich-geld.rente'])
    await page.locator('header [hreflang=de-simple]').tap()
    await page.waitForURL(kiosk.url + MINE)
    expect(await ticked(page)).toEqual(['budget-fuer-arbeit.lohn', 'verliere-ich-geld.rente'])
    expect(await tooWide(page)).toBe(false)
    await page.locator('[data-do=clear]').tap()
    expect(await page.locator('[data-part=empty]').innerText()).toContain('Hier ist noch Platz für Ihre Fragen.')
    await page.goBack()
    await page.goBack()
    expect(await ticked(page)).toEqual([])
    await page.context().close()
  })

  it('are ticked, found and printed with the keyboard alone', async () => {
    const page = await kiosk.open(BUDGET, { serviceWorkers: 'block' })
    await tabTo(page, '.asked-mark', 120)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    expect(await ticked(page)).toEqual(['budget-fuer-arbeit.hilfe'])
    expect(await page.evaluate(() => getComputedStyle(document.activeElement!, '::after').outlineStyle)).toBe('solid')
    await tabTo(page, '.ask .switch')
    await page.keyboard.press('Enter')
    await page.waitForURL(kiosk.url + MINE)
    await page.evaluate(() => (window.print = () => document.body.classList.add('was-printed')))
    await tabTo(page, '[data-take=print]')
    await page.keyboard.press('Enter')
    await page.locator('body.was-printed').waitFor()
    await page.context().close()
  })

  it('stay in the session and are gone after it, but stay on a private device', async () => {
    const shared = await kiosk.open(BUDGET, { serviceWorkers: 'block' })
    await shared.locator('.asked-mark').first().click()
    await shared.goto(kiosk.url + MINE)
    expect(await ticked(shared)).toHaveLength(1)
    const next = await shared.context().newPage()
    await next.goto(kiosk.url + MINE)
    expect(await next.locator('[data-part=empty]').isVisible()).toBe(true)
    await next.evaluate(() => localStorage.setItem('device', 'private'))
    await next.goto(kiosk.url + BUDGET)
    await next.locator('.asked-mark').first().click()
    const later = await shared.context().newPage()
    await later.goto(kiosk.url + MINE)
    expect(await ticked(later)).toHaveLength(1)
    await shared.context().close()
  })

  it('have no axe violation, ticked and not, in each language, on the code too', async () => {
    const page = await kiosk.open(BUDGET, { bypassCSP: true, serviceWorkers: 'block' })
    await page.locator('.asked-mark').first().click()
    const faults = await axe(page)
    await page.locator('[data-take=code]').click()
    await page.locator('.take-picture svg').waitFor()
    faults.push(...await axe(page))
    for (const path of [MINE, `alltag/${MINE}`]) {
      await page.goto(kiosk.url + path)
      faults.push(...await axe(page))
    }
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('have rows and boxes that a finger can hit', async () => {
    const page = await kiosk.open(BUDGET, PHONE)
    const sizes = await page.locator('.asked > li, .asked-mark, .take-buttons button, .ask .switch').evaluateAll((all) => all.map((each) => Math.min(each.getBoundingClientRect().height, each.getBoundingClientRect().width)))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(60)
    await page.context().close()
  })

  it('are a whole list without script, and when the script does not come', async () => {
    const page = await kiosk.open(MINE, { javaScriptEnabled: false })
    expect(await page.locator('[data-asked]:visible').count()).toBeGreaterThan(50)
    expect(await page.locator('[data-part=empty]').isVisible()).toBe(false)
    expect(await page.locator('.asked-mark:visible, [data-take]:visible').count()).toBe(0)
    await page.context().close()
    const late = await kiosk.open('404.html', { serviceWorkers: 'block' })
    await late.route('**/app.js', (route) => route.abort())
    await late.goto(kiosk.url + MINE)
    await late.locator('[data-asked]').first().waitFor({ state: 'visible', timeout: 10_000 })
    await late.context().close()
    kiosk.errors.splice(0, kiosk.errors.length, ...kiosk.errors.filter((error) => !error.includes('ERR_FAILED')))
  })
})

describe('the hint of the start screen', () => {
  let kiosk: Kiosk
  beforeAll(async () => void (kiosk = await openKiosk('top', undefined, 'block')))
  afterAll(() => kiosk.close())

  it('is seen once on an Android phone, and never at a desk', async () => {
    const userAgent = 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36'
    const phone = await kiosk.open('', { ...PHONE, userAgent, screen: { width: 320, height: 640 } })
    await phone.touchscreen.tap(160, 300)
    await phone.goto(kiosk.url)
    expect(await phone.locator('.install-hint').isVisible()).toBe(false)
    await phone.locator('h1').tap()
    await phone.locator('.install-hint').scrollIntoViewIfNeeded()
    expect(await phone.locator('.install-hint').innerText()).toContain('Zum Start-Bildschirm hinzufügen')
    expect(await tooWide(phone)).toBe(false)
    await expect.poll(() => phone.evaluate(() => sessionStorage.getItem('install-hint'))).toBe('true')
    await phone.reload()
    await phone.locator('h1').tap()
    await phone.waitForTimeout(300)
    expect(await phone.locator('.install-hint').isVisible()).toBe(false)
    await phone.context().close()
    const desk = await kiosk.open('', { serviceWorkers: 'block' })
    await desk.locator('h1').click()
    await desk.waitForTimeout(300)
    expect(await desk.locator('.install-hint').isVisible()).toBe(false)
    await desk.context().close()
  })
})
