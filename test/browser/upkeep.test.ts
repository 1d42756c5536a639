import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openKiosk, stored, type Kiosk } from './kiosk.ts'
import { versionsOf, type Versions } from './versions.ts'

const GUIDE = 'wegweiser/was-passt/'
const QUESTION = '.question:visible h2'

/** Whether a version is stored and waits, as the browser sees it. */
const WAITS = `navigator.serviceWorker.getRegistration().then((registration) => Boolean(registration.waiting))`
const UPDATE = `navigator.serviceWorker.getRegistration().then((registration) => registration.update())`

/** What a person sees and has said in a guide; `document` stays only while the page does. */
const place = async (page: Page) => ({
  url: page.url(), question: await page.locator(QUESTION).innerText(), y: await page.evaluate('scrollY'),
  document: await page.evaluate('window.same ??= Math.random()'), version: await page.evaluate('document.documentElement.dataset.version'),
})
/** The policy lets no function be made from a string, and a page may go while it is asked. */
const until = (page: Page, expression: string) => expect.poll(() => page.evaluate(expression).catch(() => false), { timeout: 20_000 }).toBe(true)

/** A page that is stored, with one question of a guide answered. */
async function inGuide(page: Page, url: string): Promise<Page> {
  await stored(page)
  await page.clock.install()
  await page.goto(url + GUIDE)
  await page.locator('.question:visible .tile').first().click()
  return page
}

/** A page that is loaded anew may have been fetching what a first touch brings. */
const CUT_OFF = /dynamically imported module/

/** Takes the errors out that a test has brought about. */
const forgive = (kiosk: Kiosk, ...announced: readonly RegExp[]) =>
  void kiosk.errors.splice(0, kiosk.errors.length, ...kiosk.errors.filter((error) => !announced.some((each) => each.test(error))))

/** As in a foyer: nobody has begun, and the first screen shows. */
const RESTS = `document.querySelector('dialog.attract[open]') !== null`

describe('the upkeep of a screen that is never closed', () => {
  let kiosk: Kiosk
  let versions: Versions
  beforeAll(async () => {
    versions = versionsOf(process.env['KIOSK_DIST'] ?? 'dist', ['', GUIDE])
    kiosk = await openKiosk('top', versions.root)
  })
  afterAll(async () => {
    await kiosk.close()
    versions.remove()
  })

  it('takes a version that was published in the middle of a guide only after the visit; a phone takes it only by a tap', async () => {
    const point = await inGuide(await kiosk.open('?kiosk=1'), kiosk.url)
    const phone = await inGuide(await kiosk.open('', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }), kiosk.url)
    const before = [await place(point), await place(phone)]
    versions.publish()
    await point.evaluate(`dispatchEvent(new Event('online'))`)
    await phone.evaluate(UPDATE)
    await Promise.all([point, phone].map((page) => until(page, WAITS)))
    await phone.locator('.update button').waitFor()
    expect(await point.locator('.update').isVisible()).toBe(false)
    // Long enough for the upkeep to look, and not for „Sind Sie noch da?“.
    for (const page of [point, phone]) await page.clock.fastForward('01:30')
    await point.waitForTimeout(1000)
    expect([await place(point), await place(phone)]).toEqual(before)

    await point.locator('.question:visible .tile').first().click()
    await point.locator('[data-island=finish]').click()
    await point.locator('#finish [data-do=yes]').click()
    await until(point, `document.documentElement.dataset.version === '2'`)
    expect(new URL(point.url()).hash).toBe('')
    expect(await point.evaluate(WAITS)).toBe(false)
    expect(await place(phone)).toEqual(before[1])

    await phone.locator('.update button').click()
    await until(phone, `document.documentElement.dataset.version === '2'`)
    const { url, question } = before[1]!
    expect(await place(phone)).toMatchObject({ url, question })
    await Promise.all([point, phone].map((page) => page.context().close()))
    forgive(kiosk, CUT_OFF)
  })

  it('looks every hour, when it comes online and when it is looked at again; a wrong answer of the server changes nothing', async () => {
    const page = await kiosk.open('404.html')
    const asked: string[] = []
    page.on('request', (request) => request.url().endsWith('/sw.js') && request.resourceType() === 'fetch' && asked.push(request.url()))
    await page.clock.install()
    await page.addInitScript(`Object.defineProperty(navigator, 'wakeLock', { value: { request: (kind) => ((window.locks ??= []).push(kind), Promise.resolve(window.lock = { released: false, release: () => Promise.resolve() })) } })`)
    await page.goto(`${kiosk.url}?kiosk=1`)
    await stored(page)
    await until(page, RESTS)
    const times = async (count: number) => void (await expect.poll(() => asked.length).toBe(count))
    await page.clock.fastForward('59:00')
    await times(0)
    await page.clock.fastForward('02:00')
    await times(1)
    await page.context().setOffline(true)
    await page.context().setOffline(false)
    await times(2)
    await see(page, false)
    expect(await page.evaluate('window.locks')).toEqual(['screen'])
    const mend = versions.breakWorker('<!doctype html><title>Anmelden</title>')
    await see(page, true)
    await times(3)
    expect(await page.evaluate('window.locks')).toEqual(['screen', 'screen'])
    await page.waitForTimeout(500)
    mend()
    expect(await page.evaluate(WAITS)).toBe(false)
    expect((await page.goto(`${kiosk.url}angebote/`))?.status()).toBe(200)
    await page.context().close()
    forgive(kiosk, /404|ERR_INTERNET_DISCONNECTED|ERR_FAILED/, CUT_OFF)
  })

  it('mends at night what is missing, keeps what it found, and loads the page anew', async () => {
    const page = await kiosk.open('404.html')
    await page.clock.install({ time: new Date('2026-03-01T04:30:00') })
    await page.goto(`${kiosk.url}?kiosk=1`)
    await stored(page)
    await until(page, RESTS)
    await page.evaluate(`window.same = 1`)
    await page.clock.fastForward('22:20:00')
    await page.evaluate(`caches.keys().then((names) => caches.open(names.find((name) => name.startsWith('kiosk-')))).then((cache) => cache.delete('/kontakte/'))`)
    expect(await page.evaluate('window.same')).toBe(1)
    await page.clock.fastForward('12:00')
    await until(page, `!window.same && ${RESTS}`)
    expect(await page.evaluate(`JSON.parse(localStorage.upkeep)`)).toMatchObject({ mended: 1, checked: expect.stringMatching(/^2026-03-0[12]T/) })
    await page.context().close()
    forgive(kiosk, /404/, CUT_OFF)
  })
})

/** Another window in front of the page, or no more. */
const see = (page: Page, seen: boolean) => page.evaluate(`{
  Object.defineProperty(document, 'hidden', { configurable: true, value: ${!seen} })
  if (!${seen}) window.lock.released = true
  document.dispatchEvent(new Event('visibilitychange'))
}`)
