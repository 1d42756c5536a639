import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { axe } from './axe.ts'
import { tabTo } from './guides.ts'
import { openKiosk, stored, type Kiosk } from './kiosk.ts'

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, serviceWorkers: 'block' as const }
const FIELD = '#suchwort'
const RESULT = '[data-part="results"] a'

const status = (page: Page) => page.locator('.search [role="status"]')
const queryIn = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('suche')

/** Waits for the answer to Enter or the button: results that appear while somebody types leave the focus in the field. */
const answered = (page: Page) => page.waitForFunction(() => document.activeElement?.matches('.search > h2'))

/** Waits until every picture of a list can be seen. */
const drawn = (page: Page, list: string) => page.waitForFunction((name) => {
  const pictures = [...document.querySelectorAll(`[data-part="${name}"] use`)].map((use) => use.getBoundingClientRect())
  return pictures.length > 0 && pictures.every(({ width, height }) => width > 20 && height > 20)
}, list)

const firstIsInSight = (page: Page) => page.locator(RESULT).first().evaluate((result) => {
  const { top, bottom } = result.getBoundingClientRect()
  return top >= 0 && bottom <= document.querySelector('.bar')!.getBoundingClientRect().top
})

describe('the search', () => {
  let kiosk: Kiosk
  beforeAll(async () => void (kiosk = await openKiosk()))
  afterAll(() => kiosk.close())

  it('is walked by touch: misspelt words find the page, back leads to the results, the switch keeps the words', async () => {
    const page = await kiosk.open('suche/', PHONE)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.locator(FIELD).tap()
    await page.locator(FIELD).pressSequentially('frauenbeauftrage')
    await page.locator('.search button').tap()
    await answered(page)
    expect(await firstIsInSight(page), 'the first result lies above the bar').toBe(true)
    await status(page).getByText('gefunden').waitFor()
    await page.locator(RESULT).first().tap()
    await page.waitForURL('**/rechte/frauen-beauftragte/')
    await page.goBack()
    await page.locator(RESULT).first().waitFor()
    expect([queryIn(page), await page.locator(FIELD).inputValue()]).toEqual(['frauenbeauftrage', 'frauenbeauftrage'])
    await page.locator('header [hreflang=de]').tap()
    await page.waitForURL('**/alltag/suche/#*')
    await page.locator(RESULT).first().waitFor()
    expect(await page.locator(RESULT).first().getAttribute('href')).toBe('/alltag/rechte/frauen-beauftragte/')
    expect(asked.filter((url) => /beauftrage/.test(url.replace(/#.*/, '')) || !url.startsWith(kiosk.url))).toEqual([])
    await page.context().close()
  })

  it('is walked by keyboard only, and leaves no entry of the history and nothing on the device', async () => {
    const page = await kiosk.open('suche/', { serviceWorkers: 'block' })
    const before = await page.evaluate(() => history.length)
    await tabTo(page, FIELD)
    await page.keyboard.type('chef ist gemein')
    await page.keyboard.press('Enter')
    await answered(page)
    expect(await page.evaluate(() => [history.length, localStorage.length, sessionStorage.length])).toEqual([before, 0, 0])
    expect(await tabTo(page, RESULT), 'the first result is the next stop').toBe(1)
    const href = await page.locator(RESULT).first().getAttribute('href')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${href}`)
    await page.context().close()
  })

  it('is given Enter that was pressed before its script came', async () => {
    const page = await kiosk.open('404.html', { serviceWorkers: 'block', viewport: { width: 1180, height: 1000 } })
    await page.route('**/more.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500))
      await route.continue()
    })
    await page.goto(`${kiosk.url}suche/`)
    await page.locator(FIELD).fill('zuverdienst')
    await page.locator(FIELD).press('Enter')
    await answered(page)
    expect(await page.locator(RESULT).first().getAttribute('href')).toBe('/angebote/zuverdienst/')
    expect([await firstIsInSight(page), await page.evaluate(() => scrollY)], 'what is in sight stays where it is').toEqual([true, 0])
    await page.context().close()
  })

  it('draws the pictures of its results, and shows where to go when there are none', async () => {
    const page = await kiosk.open('suche/#suche=belästigt', { serviceWorkers: 'block' })
    await page.locator(RESULT).first().waitFor()
    expect(await page.locator(RESULT).first().getAttribute('href')).toBe('/schutz/')
    await drawn(page, 'results')
    await page.locator(FIELD).fill('xyzqwv')
    await page.getByText('Wir haben nichts gefunden.').first().waitFor()
    expect(await page.locator('[data-part="nothing"] a:visible').count()).toBe(3)
    await drawn(page, 'ways')
    await page.context().close()
  })

  it('has no axe violation and fits 320 px: empty, with results, without', async () => {
    const page = await kiosk.open('suche/', { bypassCSP: true, serviceWorkers: 'block', viewport: { width: 320, height: 640 } })
    const faults: string[] = []
    for (const query of ['', 'werkstatt arbeit geld hilfe', 'integrationsfachdienst', 'xyzqwv']) {
      await page.locator(FIELD).fill(query)
      await page.locator(FIELD).press('Enter')
      if (query) await status(page).getByText(/gefunden|besten/).first().waitFor()
      faults.push(...(await axe(page)).map((fault) => `${query}: ${fault}`))
      if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)) faults.push(`${query}: too wide`)
    }
    expect(faults).toEqual([])
    expect((await page.locator('.search button').boundingBox())!.height).toBeGreaterThanOrEqual(60)
    expect((await page.locator(FIELD).boundingBox())!.height).toBeGreaterThanOrEqual(60)
    await page.context().close()
  })

  it('without script hides the field and leads by letters to everything', async () => {
    const page = await kiosk.open('suche/', { javaScriptEnabled: false })
    expect(await page.locator(FIELD).isVisible()).toBe(false)
    await page.locator('.letters a', { hasText: /^Z$/ }).click()
    await page.waitForURL('**/suche/a-z/#Z')
    await page.getByRole('link', { name: 'Zuverdienst', exact: true }).click()
    await page.waitForURL('**/angebote/zuverdienst/')
    await page.context().close()
  })

  it('works offline, also when it is used there for the first time', async () => {
    const page = await kiosk.open()
    await stored(page)
    await page.getByText('Alles ist gespeichert.').waitFor()
    await kiosk.stopServer()
    await page.goto(`${kiosk.url}suche/`)
    await page.locator(FIELD).fill('zuferdinst')
    await page.locator(RESULT).first().waitFor()
    expect(await page.locator(RESULT).first().getAttribute('href')).toBe('/angebote/zuverdienst/')
    await page.context().close()
  })
})
