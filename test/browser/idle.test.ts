import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe } from './axe.ts'
import { tabTo } from './guides.ts'
import { openKiosk, stored, type Kiosk } from './kiosk.ts'

const SCREEN = { viewport: { width: 1080, height: 1920 }, hasTouch: true, serviceWorkers: 'block' as const }
/** What may lie in the storage of a tab when nobody is there: the tab and its screen, not a person. */
const OF_THE_SCREEN = ['kiosk', 'visit', 'upkeep-since', 'store-checked', 'reloaded']

let kiosk: Kiosk
beforeAll(async () => void (kiosk = await openKiosk()))
afterAll(() => kiosk.close())

const attract = (page: Page) => page.locator('dialog.attract[open]')
const question = (page: Page) => page.locator('dialog.ask[open]')
const press = (page: Page, name: string) => page.locator(`.ask [data-do=${name}]`).tap()

/** An information point on which somebody has just begun. The time on it stands still but for `pass`. */
async function begun(path = '', options: object = {}): Promise<Page> {
  const page = await kiosk.open('404.html', { ...SCREEN, ...options })
  page.setDefaultTimeout(8000)
  await page.clock.install({ time: new Date('2031-05-01T10:00:00') })
  await page.evaluate(() => sessionStorage.setItem('begun', 'true'))
  await page.goto(`${kiosk.url}${path}?kiosk=1`)
  await page.waitForLoadState('networkidle')
  await touch(page)
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000))
  await touch(page)
  return page
}

/** The clock of the test hides how a page was reached; a page needs to know it. */
async function installClock(page: Page): Promise<void> {
  type Kept = { real: Performance }
  await page.addInitScript(() => void ((window as unknown as Kept).real = performance))
  await page.clock.install()
  await page.addInitScript(() => void (performance.getEntriesByType = (type) => (window as unknown as Kept).real.getEntriesByType(type)))
}

/** A touch where nothing is. */
const touch = (page: Page) => page.touchscreen.tap(1, 1)
const pass = (page: Page, seconds: number) => page.clock.runFor(seconds * 1000)

describe('„Sind Sie noch da?“', () => {
  it('119 seconds nothing, after 120 the question, after 165 the start page with nobody', async () => {
    const page = await begun('angebote/')
    await pass(page, 119)
    expect(await question(page).count()).toBe(0)
    await pass(page, 1)
    await question(page).waitFor()
    await pass(page, 44)
    expect([await question(page).count(), new URL(page.url()).pathname]).toEqual([1, '/angebote/'])
    await Promise.all([page.waitForURL(kiosk.url), pass(page, 1)])
    await page.clock.resume()
    await attract(page).waitFor()
    await page.context().close()
  })

  it('doesn’t care whether the clock of the device jumps from 2031 to 1999', async () => {
    const page = await begun('rechte/')
    await pass(page, 100)
    await page.clock.setSystemTime(new Date('1999-01-01T00:00:00'))
    await pass(page, 19)
    expect(await question(page).count()).toBe(0)
    await pass(page, 1)
    await question(page).waitFor()
    await page.clock.setSystemTime(new Date('2031-05-01T10:00:00'))
    await pass(page, 44)
    expect(await question(page).count()).toBe(1)
    await Promise.all([page.waitForURL(kiosk.url), pass(page, 1)])
    await page.context().close()
  })

  it('lets no tap through to the page, and neither Escape nor a tap beside it closes it', async () => {
    const page = await begun('angebote/')
    const below = await page.locator('main .tile').first().boundingBox()
    await pass(page, 120)
    await question(page).waitFor()
    expect(await page.evaluate(() => document.activeElement!.getAttribute('data-do'))).toBe('yes')
    await page.touchscreen.tap(below!.x + 20, below!.y + 20)
    for (let times = 0; times < 3; times++) await page.keyboard.press('Escape')
    await page.mouse.click(5, 5)
    expect([await question(page).count(), new URL(page.url()).pathname]).toEqual([1, '/angebote/'])
    await press(page, 'yes')
    expect([await question(page).count(), new URL(page.url()).pathname]).toEqual([0, '/angebote/'])
    await pass(page, 119)
    expect(await question(page).count()).toBe(0)
    await page.context().close()
  })

  it('counts typing, keys and scrolling; goes by keyboard alone', async () => {
    const page = await begun('suche/')
    await page.locator('.search input').focus()
    for (const sign of [() => page.keyboard.type('a'), () => page.mouse.wheel(0, 300), () => page.keyboard.press('Shift')]) {
      await pass(page, 118)
      expect(await question(page).count()).toBe(0)
      await sign()
    }
    await pass(page, 119)
    expect(await question(page).count()).toBe(0)
    await pass(page, 1)
    await question(page).waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement!.getAttribute('data-do'))).toBe('finish')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    expect(await question(page).count()).toBe(0)
    await page.context().close()
  })

  it('isn’t asked while sound plays, and comes at the times that are set', async () => {
    const page = await begun('hilfe/')
    await page.evaluate(() => (document.body.dataset['sounding'] = ''))
    await pass(page, 400)
    expect(await question(page).count()).toBe(0)
    await page.evaluate(() => {
      delete document.body.dataset['sounding']
      localStorage.setItem('operator', '{"role":"point","ask":30,"answer":20}')
    })
    await page.clock.resume()
    await page.reload()
    await page.waitForLoadState('networkidle')
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000))
    await touch(page)
    await pass(page, 29)
    expect(await question(page).count()).toBe(0)
    await pass(page, 1)
    await question(page).waitFor()
    await Promise.all([page.waitForURL(kiosk.url), pass(page, 20)])
    await page.context().close()
  })
})

describe('after a visit nothing of it is left', () => {
  /** A person reads, answers, compares, searches, asks, changes the look, and lets the pages be read. */
  async function live(page: Page, further: readonly string[]): Promise<void> {
    const { url } = kiosk
    page.setDefaultTimeout(5000)
    const go = (path: string) => page.goto(url + path, { waitUntil: 'domcontentloaded' })
    for (const path of ['rechte/', 'angebote/', 'angebote/budget-fuer-arbeit/', 'sorgen/']) await go(path)
    await page.locator('[popovertarget=reading]').first().click()
    await page.locator('label:has(input[name="reading-theme"][value="dark"])').click()
    await page.goto(`${url}angebote/budget-fuer-arbeit/`)
    await page.locator('.asked-mark').first().click()
    await page.goto(`${url}wegweiser/was-passt/`)
    for (let step = 0; step < 3; step++) {
      await page.locator('.question:visible .tile').first().click()
      await page.waitForTimeout(60)
    }
    await page.goto(`${url}vergleich/`)
    for (const index of [0, 1]) await page.locator('.compare-picker :is(button, label):visible').nth(index).click()
    await page.goto(`${url}suche/`)
    await page.locator('.search input').fill('Werkstatt')
    await page.waitForTimeout(400)
    await page.evaluate(() => sessionStorage.setItem('aloud', '{"on":true,"slow":false}'))
    for (const path of further) await go(path)
    await page.mouse.wheel(0, 600)
    expect(await page.evaluate(() => [sessionStorage.getItem('questions') !== null, document.documentElement.dataset['theme']])).toEqual([true, 'dark'])
  }

  /** Everything that a page can keep, and what is seen of it. */
  const left = (page: Page) => page.evaluate(async () => ({
    address: location.pathname + location.search + location.hash, local: Object.keys(localStorage), databases: (await indexedDB.databases()).map(({ name }) => name),
    session: Object.keys(sessionStorage), name: window.name, cookies: document.cookie, scroll: scrollY,
    theme: document.documentElement.dataset['theme'], sounding: document.body.dataset['sounding'], reading: document.querySelectorAll('[data-reading]').length,
    fields: [...document.querySelectorAll<HTMLInputElement>('input:is([type=search], [type=text], :not([type]))')].map(({ value }) => value).join(''), heading: document.querySelector('h1')!.textContent,
    stores: (await caches.keys()).filter((name) => !/kiosk|workbox|sound|ton/.test(name)),
  }))
  const nothing = { address: '/', local: [], databases: [], name: '', cookies: '', scroll: 0, theme: undefined, sounding: undefined, reading: 0, fields: '', stores: [] }

  async function expectNothing(page: Page): Promise<void> {
    const { session, heading, ...rest } = await left(page)
    expect(rest).toEqual(nothing)
    expect(session.filter((name) => !OF_THE_SCREEN.includes(name))).toEqual([])
    expect(heading).toBe('Meine Arbeit, meine Wahl')
  }

  /** Fifty times back, as far as there is a page to go back to, and forward again: nothing but the start page is ever seen. */
  async function goEverywhere(page: Page, context: BrowserContext): Promise<number> {
    const seen = new Set<string>()
    await context.exposeBinding('seen', (_, what: string) => void seen.add(what))
    await page.addInitScript(() => addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => document.documentElement.checkVisibility() && (window as unknown as { seen(text: string): void }).seen(`${location.pathname}${location.hash}${document.title}`))))
    const history = await context.newCDPSession(page)
    let moved = 0
    const goTo = async (step: number) => {
      const { currentIndex, entries } = await history.send('Page.getNavigationHistory')
      const entry = entries[currentIndex + step]
      if (!entry?.url.startsWith(kiosk.url) || moved === 50) return false
      await history.send('Page.navigateToHistoryEntry', { entryId: entry.id })
      await expect.poll(() => page.evaluate(() => document.readyState + location.href).catch(() => ''), { timeout: 8000, interval: 20 }).toMatch(new RegExp(`^complete${kiosk.url}(alltag/)?$`))
      return ++moved > 0
    }
    while (await goTo(-1));
    await expectNothing(page)
    const back = moved
    moved = 0
    for (const step of [5, 3]) await goTo(step)
    await expectNothing(page)
    expect([...seen].filter((what) => !/^\/(alltag\/)?Meine Arbeit, meine Wahl( \(.*\))?$/.test(what))).toEqual([])
    return back
  }

  it('on a shared device, by „Fertig. Alles löschen“: 50 times back', async () => {
    const page = await kiosk.open('', { serviceWorkers: 'block' })
    await live(page, ['themen/', 'kontakte/', 'woerter/', 'landschaft/', 'hilfe/', 'meine-fragen/', 'alltag/angebote/', 'sorgen/', 'rechte/', 'angebote/', 'hilfe/'])
    expect(await page.evaluate(() => history.length)).toBeGreaterThan(20)
    await page.locator('.finish').click()
    await page.locator('#finish [data-do=no]').click()
    expect(new URL(page.url()).pathname).toBe('/hilfe/')
    await page.locator('.finish').click()
    await Promise.all([page.waitForURL(kiosk.url), page.locator('#finish [data-do=yes]').click()])
    await expectNothing(page)
    expect(await goEverywhere(page, page.context())).toBeGreaterThan(15)
    await page.context().close()
  }, 60_000)

  it('at an information point, by the question that nobody answers', async () => {
    const page = await kiosk.open('404.html', SCREEN)
    await page.evaluate(() => sessionStorage.setItem('begun', 'true'))
    await page.goto(`${kiosk.url}?kiosk=1`)
    await live(page, ['meine-fragen/', 'landschaft/'])
    await installClock(page)
    await page.reload()
    await page.locator('[data-part=strip]').waitFor({ state: 'hidden' })
    await page.waitForTimeout(500)
    await page.clock.runFor(121_000)
    await question(page).waitFor()
    await Promise.all([page.waitForURL(kiosk.url), page.clock.runFor(46_000)])
    await page.clock.resume()
    await attract(page).waitFor()
    await expectNothing(page)
    await goEverywhere(page, page.context())
    await page.context().close()
  }, 60_000)

  it('keeps what is stored of the kiosk, and nothing else', async () => {
    const page = await kiosk.open('hilfe/')
    await stored(page)
    const before = await page.evaluate(async () => (await caches.keys()).sort())
    await page.locator('.finish').click()
    await Promise.all([page.waitForURL(kiosk.url), page.locator('#finish [data-do=yes]').click()])
    expect(await page.evaluate(async () => (await caches.keys()).sort())).toEqual(before)
    await page.context().close()
  })

  it('isn’t offered on one’s own device, nor without script', async () => {
    const page = await kiosk.open('hilfe/', { serviceWorkers: 'block' })
    expect(await page.locator('.finish').isVisible()).toBe(true)
    await page.evaluate(() => localStorage.setItem('device', 'private'))
    await page.reload()
    expect(await page.locator('.finish').isVisible()).toBe(false)
    await page.context().close()
    const bare = await kiosk.open('hilfe/', { javaScriptEnabled: false })
    expect(await bare.locator('.finish').isVisible()).toBe(false)
    await bare.context().close()
  })
})

describe('the pictures while nobody is there', () => {
  it('go with one touch, which reaches nothing below; nothing is asked before', async () => {
    const page = await kiosk.open('?kiosk=1', SCREEN)
    await attract(page).waitFor()
    const tile = (await page.locator('main .tile').first().boundingBox())!
    await page.touchscreen.tap(tile.x + 20, tile.y + 20)
    await attract(page).waitFor({ state: 'detached' })
    await page.touchscreen.tap(tile.x + 20, tile.y + 20)
    expect(new URL(page.url()).pathname).toBe('/')
    await page.waitForTimeout(450)
    await Promise.all([page.waitForURL((url) => url.pathname !== '/'), page.touchscreen.tap(tile.x + 20, tile.y + 20)])
    await page.locator('.bar a').nth(1).tap()
    await page.waitForURL(kiosk.url)
    await page.waitForLoadState('networkidle')
    expect(await attract(page).count(), 'in the middle of a visit').toBe(0)
    await page.context().close()
  })

  it('go by keyboard, and stand still where nothing may move', async () => {
    const page = await kiosk.open('?kiosk=1', { ...SCREEN, viewport: { width: 1180, height: 820 }, reducedMotion: 'reduce' })
    await attract(page).waitFor()
    expect(await page.locator('.attract li:visible').count()).toBe(4)
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
    expect(await page.$eval('.attract', (box) => box.scrollHeight - box.clientHeight)).toBe(0)
    await tabTo(page, '.attract [data-do=read]', 3)
    await page.keyboard.press('x')
    await attract(page).waitFor({ state: 'detached' })
    await page.context().close()
  })
})

it.each(['light', 'dark'] as const)('has no axe violation in %s, and everything fits on the screen', async (colorScheme) => {
  const page = await kiosk.open('?kiosk=1', { ...SCREEN, viewport: { width: 1180, height: 820 }, bypassCSP: true, colorScheme })
  await attract(page).waitFor()
  await page.waitForTimeout(200)
  const fits = (selector: string) => page.$eval(selector, (box) => [box.scrollWidth - box.clientWidth, box.scrollHeight - box.clientHeight])
  expect([await axe(page), await fits('.attract')]).toEqual([[], [0, 0]])
  await page.locator('.attract .button').tap()
  await page.waitForTimeout(450)
  await page.locator('.finish').click()
  await page.locator('#finish[open]').waitFor()
  expect([await axe(page), await fits('#finish')]).toEqual([[], [0, 0]])
  await page.keyboard.press('Escape')
  await page.clock.install()
  await page.reload()
  await page.waitForLoadState('networkidle')
  await page.clock.runFor(121_000)
  await question(page).waitFor()
  expect([await axe(page), await fits('.ask')]).toEqual([[], [0, 0]])
  await page.context().close()
})
