import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../../src/commands/browser/launch.mjs'
import { axe } from './axe.ts'
import { openKiosk, stored, type Kiosk } from './kiosk.ts'
import { NOTE_LINES, withSound } from './with-sound.ts'

const NAME = 'Meine Arbeit, meine Wahl'
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const DESK = { viewport: { width: 1180, height: 820 } }
const FOYER = { viewport: { width: 1080, height: 1920 }, hasTouch: true }
const WITHOUT_VOICE = `Object.defineProperty(window, 'speechSynthesis', { value: undefined })`

/** What a person does before: with the three below that lead to „Hilfe und Schutz“, twenty pages. */
const BEFORE = ['', 'angebote/', 'angebote/zuverdienst/', 'sorgen/', 'sorgen/kann-ich-zurueck/', 'themen/hintergrund/', 'kontakte/', 'woerter/', 'suche/#geld', 'hilfe/', 'ueber/', 'alltag/', 'alltag/rechte/', 'vergleich/#p=zuverdienst', 'wegweiser/was-passt/', 'meine-fragen/', 'angebote/werkstatt/']

/** To be run in every page: tells each picture that is painted, as its title and heading; until the heading has words, there is nothing to read. */
const WATCH = `(() => {
  let last = ''
  const look = () => {
    const heading = document.querySelector('h1')
    const words = document.documentElement.hidden || !heading?.checkVisibility() ? '' : heading.innerText
    const now = words && document.title + ' | ' + words
    if (now && now !== last) window.seen((last = now))
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
})()`

describe('„Schnell weg“', () => {
  let kiosk: Kiosk
  let remove = () => {}
  beforeAll(async () => {
    const copy = await withSound(process.env['KIOSK_DIST'] ?? 'dist', ['schutz/'])
    remove = copy.remove
    kiosk = await openKiosk('top', copy.root)
  })
  afterAll(async () => {
    await kiosk.close()
    remove()
  })

  /** Opens twenty pages, the last three by links, and leaves something on the way. @returns the page, and what is painted in it */
  async function visited(options: BrowserContextOptions, keepsPages: boolean): Promise<{ page: Page; painted: string[]; close(): Promise<void> }> {
    const browser = await launch(keepsPages ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {})
    const context = await browser.newContext({ serviceWorkers: 'block', ...options })
    const page = await context.newPage()
    const painted: string[] = []
    page.on('pageerror', ({ message }) => kiosk.errors.push(message))
    await page.exposeFunction('seen', (words: string) => void painted.push(words))
    await page.addInitScript(WATCH)
    for (const path of BEFORE) await page.goto(kiosk.url + path, { waitUntil: 'domcontentloaded' })
    await page.evaluate(() => {
      sessionStorage.setItem('reading', '{"theme":"dark","size":1}')
      sessionStorage.setItem('questions', '["zuverdienst.lohn"]')
      sessionStorage.setItem('aloud', '{"on":false,"slow":true}')
    })
    await page.goto(`${kiosk.url}rechte/`)
    await page.locator('main a[href="/rechte/frauen-beauftragte/"]').click()
    await page.locator('main .asked-mark').first().click()
    await page.locator('main a[href="/schutz/"]').first().click()
    await page.waitForURL('**/schutz/')
    await page.evaluate(() => scrollTo(0, 900))
    return { page, painted, close: () => browser.close() }
  }

  const GO: Record<string, (page: Page) => Promise<void>> = {
    touch: (page) => page.locator('.exit-go').tap(),
    'the Esc key': async (page) => { for (let times = 0; times < 3; times++) await page.keyboard.press('Escape') },
  }

  it.each([
    ['touch', 'phone', PHONE, true],
    ['the Esc key', 'desk', DESK, false],
  ] as const)('by %s on a %s nothing of before is seen again, however far somebody goes back', async (by, _, options, keepsPages) => {
    const { page, painted, close } = await visited(options, keepsPages)
    const before = page.url()
    expect([before, await page.title()]).toEqual([`${kiosk.url}schutz/`, NAME])
    await GO[by]!(page)
    await page.waitForURL(kiosk.url)
    await page.locator('h1').waitFor()
    painted.length = 0
    const start = await page.locator('h1').innerText()
    expect(await page.evaluate(() => [scrollY, document.documentElement.dataset['theme'] ?? null, document.documentElement.dataset['size'] ?? null, localStorage.length])).toEqual([0, null, null, 0])
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(['visit'])
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
    for (let back = 0; back < 50; back++) {
      await page.goBack({ waitUntil: 'commit', timeout: 1000 }).catch(() => null)
      await page.waitForTimeout(25)
    }
    await page.waitForTimeout(300)
    const session = await page.context().newCDPSession(page)
    const { entries, currentIndex } = await session.send('Page.getNavigationHistory')
    expect(currentIndex, 'the first page was reached').toBeLessThan(2)
    expect(entries.length).toBeGreaterThan(20)
    for (const far of [5, -3, 12, -7, 30, -30, 1, 1, 1, -1]) {
      await page.evaluate((far) => history.go(far), far).catch(() => null)
      await page.waitForTimeout(150)
    }
    const simple = `${NAME} | ${start}`
    const plain = painted.filter((each) => each.startsWith(`${NAME} (`))
    expect(painted.length, 'pages that were looked at').toBeGreaterThan(5)
    expect(painted.filter((each) => each !== simple && !plain.includes(each))).toEqual([])
    expect(new Set(plain).size, 'of the pages in plain language only their start page').toBeLessThanOrEqual(1)
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(['visit'])
    await close()
  }, 25_000)

  it('by Enter stops the sound, and leaves in the store only what the build made', async () => {
    const page = await kiosk.open('schutz/', { bypassCSP: true, ...FOYER })
    for (const script of [WITHOUT_VOICE, NOTE_LINES]) await page.addInitScript(script)
    await page.reload()
    await stored(page)
    await page.locator('[data-player=read]').tap()
    await page.locator('[data-reading]').waitFor()
    expect(await page.locator('.exit-go').isVisible()).toBe(true)
    expect(await axe(page)).toEqual([])
    await page.locator('.exit-go').focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(kiosk.url)
    await page.waitForTimeout(600)
    expect(await page.evaluate('window.read')).toEqual([])
    expect(await page.evaluate(() => [...document.querySelectorAll('audio')].filter((audio) => !audio.paused).length)).toBe(0)
    expect(await page.locator('[data-part=strip]').isVisible()).toBe(false)
    const kept = await page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat())
    expect(kept.length).toBeGreaterThan(50)
    expect(kept.filter((url) => !url.startsWith(kiosk.url) || url.includes('#'))).toEqual([])
    await page.context().close()
  })

  it.each([
    ['phone', 'schutz/', PHONE, ''], ['small phone, letters twice as large', 'rechte/frauen-beauftragte/', { viewport: { width: 320, height: 640 } }, '3'], ['tablet', 'alltag/rechte/frauen-beauftragte/', DESK, ''], ['foyer', 'alltag/schutz/', FOYER, ''], ['phone that lies', 'schutz/', { viewport: { width: 640, height: 320 } }, ''],
  ] as const)('and the numbers are in sight on a %s, large enough, and cover nothing that is read or has the focus', async (_, path, options, size) => {
    const page = await kiosk.open(path, { ...options, serviceWorkers: 'block', bypassCSP: true })
    await page.evaluate((size) => size && (document.documentElement.dataset['size'] = size), size)
    for (const where of [0, 700, 1e6]) {
      await page.evaluate((where) => scrollTo(0, where), where)
      const seen = await page.locator('.exit a').evaluateAll((all) => all.map((each) => {
        const { top, left, right, bottom, width, height } = each.getBoundingClientRect()
        return { text: (each as HTMLElement).innerText.trim(), fits: top >= 0 && left >= 0 && right <= innerWidth && bottom <= innerHeight, onTop: each.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2)), least: Math.min(width, height) }
      }))
      expect(seen.map(({ text }) => text)).toEqual(['Schnell weg', '110', '112', '116 016'])
      expect(seen.filter(({ fits, onTop, least }) => !fits || !onTop || least < 60)).toEqual([])
    }
    const last = await page.evaluate(() => document.querySelector('footer')!.getBoundingClientRect().bottom <= document.querySelector('.bar')!.getBoundingClientRect().top)
    expect(last, 'the end of the page can be read above the bar').toBe(true)
    await page.evaluate(() => scrollTo(0, 0))
    const covered: string[] = []
    for (let tabs = 0; tabs < 30; tabs++) {
      await page.keyboard.press('Tab')
      const fault = await page.evaluate(() => {
        const { activeElement: now } = document
        const box = now!.getBoundingClientRect()
        return now!.closest('.bar') || box.top < document.querySelector('.bar')!.getBoundingClientRect().top - 20 ? '' : now!.outerHTML.slice(0, 80)
      })
      if (fault) covered.push(fault)
    }
    expect(covered).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)
    expect(await axe(page)).toEqual([])
    await page.context().close()
  }, 20_000)

  it('is a link to the start page without script', async () => {
    const page = await kiosk.open('schutz/', { javaScriptEnabled: false })
    expect(await page.locator('.exit-note').innerText()).not.toContain('Esc')
    await page.locator('.exit-go').click()
    await page.waitForURL(kiosk.url)
    await page.context().close()
  })
})
