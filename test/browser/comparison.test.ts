import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe } from './axe.ts'
import { focused, tabTo } from './guides.ts'
import { openKiosk, type Kiosk } from './kiosk.ts'
import { printed } from './paper.ts'

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, serviceWorkers: 'block' as const }
const names = (page: Page) => page.locator('.compare-row:first-of-type h3:visible').allInnerTexts()
const state = (page: Page) => page.locator('.compare-state').innerText()

describe('the comparison', () => {
  let kiosk: Kiosk
  beforeAll(async () => void (kiosk = await openKiosk('top', undefined, 'block')))
  afterAll(() => kiosk.close())

  it('is walked by touch: from a programme, a second one, a third, no fourth; reloaded, left and come back to, in the other register', async () => {
    const page = await kiosk.open('angebote/zuverdienst/', PHONE)
    await page.getByText('Mit einem anderen Angebot vergleichen').tap()
    await expect.poll(() => state(page)).toBe('Wählen Sie noch ein Angebot.')
    expect(await page.locator('[aria-pressed=true][data-choice]').allInnerTexts()).toEqual(['Zuverdienst'])
    expect(await page.locator('.compare-row:visible').count()).toBe(0)
    await page.locator('[data-choice=werkstatt]').tap()
    await page.locator('[data-choice=budget-fuer-arbeit]').tap()
    await page.locator('[data-choice=budget-fuer-ausbildung]').tap()
    expect(await state(page)).toContain('Mehr als 3 Angebote gehen nicht.')
    const chosen = ['Budget für Arbeit', 'Zuverdienst', 'Werkstatt wie jetzt']
    expect(await names(page)).toEqual(chosen)
    expect(new URL(page.url()).hash).toBe('#was=budget-fuer-arbeit,zuverdienst,werkstatt')
    await page.locator('[data-do=show]').tap()
    expect(await focused(page)).toBe('Wo arbeite ich?')
    await page.reload()
    await expect.poll(() => names(page)).toEqual(chosen)
    await page.locator('.tile[href="/angebote/zuverdienst/"]').tap()
    await page.waitForURL('**/angebote/zuverdienst/')
    await page.locator('.bar a').first().tap()
    await expect.poll(() => names(page)).toEqual(chosen)
    await page.locator('.switch[hreflang=de]').tap()
    await page.waitForURL('**/alltag/vergleich/#was=budget-fuer-arbeit,zuverdienst,werkstatt')
    await expect.poll(() => names(page)).toEqual([...chosen.slice(0, 2), 'Werkstatt, wie es ist'])
    await page.locator('.bar a').first().tap()
    await expect.poll(() => names(page)).toEqual(chosen)
    await page.context().close()
  })

  it('is walked by keyboard only', async () => {
    const page = await kiosk.open('vergleich/', { serviceWorkers: 'block' })
    await tabTo(page, '[data-choice]')
    await page.keyboard.press('Space')
    expect(await state(page)).toBe('Wählen Sie noch ein Angebot.')
    expect(await focused(page), 'the focus stays').toBe('Budget für Arbeit')
    await tabTo(page, '[data-choice=werkstatt]')
    await page.keyboard.press('Enter')
    expect(await names(page)).toEqual(['Budget für Arbeit', 'Werkstatt wie jetzt'])
    expect(await tabTo(page, '[data-do=show]'), 'what to do next is the next stop').toBe(1)
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('Wo arbeite ich?')
    await tabTo(page, '[data-do=change]', 60)
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('Was möchten Sie vergleichen?')
    await page.context().close()
  })

  it('stands any address, and says so kindly', async () => {
    const page = await kiosk.open('vergleich/#was=zuverdienst,gibt-es-nicht', { serviceWorkers: 'block' })
    await expect.poll(() => state(page)).toContain('Ein Angebot haben wir nicht gefunden.')
    for (const hash of ['#', '#was', '#was=%E0%A4%A', '#__proto__=x', `#was=${'a,'.repeat(50_000)}`]) {
      await page.evaluate((to) => void (location.hash = to), hash)
      expect(await page.locator('[data-choice]:visible').count(), hash.slice(0, 20)).toBe(5)
    }
    await page.context().close()
  })

  it('shows columns on a tablet whose heads stay in sight, and cards on a phone', async () => {
    const page = await kiosk.open('vergleich/#was=budget-fuer-arbeit,werkstatt', { serviceWorkers: 'block' })
    const cards = page.locator('.compare-row:first-of-type .compare-cell:visible')
    await expect.poll(() => cards.count()).toBe(2)
    const tops = () => cards.evaluateAll((each) => each.map((card) => Math.round(card.getBoundingClientRect().top)))
    expect(new Set(await tops()).size).toBe(1)
    await cards.first().evaluate((card) => scrollBy({ top: card.getBoundingClientRect().top + 40, behavior: 'instant' }))
    expect(await cards.first().locator('h3').evaluate((head) => Math.round(head.getBoundingClientRect().top))).toBe(0)
    await page.setViewportSize({ width: 390, height: 844 })
    expect(new Set(await tops()).size).toBe(2)
    await page.context().close()
  })

  it('has no axe violation with three chosen, and fits 320 px; nothing jumps while it loads', async () => {
    const faults: string[] = []
    for (const path of ['vergleich/', 'alltag/vergleich/']) {
      const page = await kiosk.open('404.html', { bypassCSP: true, serviceWorkers: 'block', viewport: { width: 320, height: 640 } })
      await page.goto(`${kiosk.url}${path}#was=budget-fuer-arbeit,zuverdienst,werkstatt`)
      await page.locator('.compare.shown').waitFor()
      faults.push(...(await axe(page)).map((fault) => `${path} ${fault}`))
      if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)) faults.push(`${path} is too wide`)
      const shift = await shiftOf(page)
      if (shift > 0.01) faults.push(`${path} shifts by ${shift}`)
      await page.context().close()
    }
    expect(faults).toEqual([])
  })

  it('says everything without script, and when the script does not come', async () => {
    const plain = await kiosk.open('vergleich/', { javaScriptEnabled: false })
    expect(await plain.locator('[data-choice]:visible').count()).toBe(0)
    expect(await plain.locator('.compare-row:first-of-type .compare-cell:visible').count()).toBe(5)
    expect(await plain.locator('.compare-row:visible').count()).toBe(7)
    await plain.context().close()
    const page = await kiosk.open('404.html', { serviceWorkers: 'block' })
    await page.route('**/more.js', (route) => route.abort())
    await page.goto(`${kiosk.url}vergleich/`)
    await page.locator('.compare-cell').first().waitFor({ state: 'visible', timeout: 10_000 })
    await page.context().close()
    kiosk.errors.splice(0, kiosk.errors.length, ...kiosk.errors.filter((error) => !/ERR_FAILED|more\.js/.test(error)))
  })

  it('prints what was chosen, and nothing else', async () => {
    const page = await kiosk.open('vergleich/#was=zuverdienst,werkstatt', { serviceWorkers: 'block' })
    await page.locator('.compare.shown').waitFor()
    const { text: paper } = await printed(page)
    for (const words of ['Angebote vergleichen', 'Wo arbeite ich?', 'Was ist mit der Rente?', 'Das ist bei jedem Menschen anders.', 'Zuverdienst', 'Werkstatt wie jetzt', 'Das wissen wir nicht.']) expect(paper).toContain(words)
    for (const words of ['Budget für Ausbildung', 'Sie lernen', 'Was möchten Sie vergleichen?', 'Zurück Start', 'Andere Angebote wählen', 'Das passt dazu']) expect(paper).not.toContain(words)
    await page.context().close()
  })

  it('has the fixed comparison at an address of its own, reached by a link', async () => {
    const page = await kiosk.open('vergleich/', PHONE)
    await page.locator('.tile[href="/vergleich/andere-leistungsanbieter/"]').tap()
    await page.waitForURL('**/vergleich/andere-leistungsanbieter/')
    expect(await page.locator('h1').innerText()).toBe('Vergleich: Werkstatt und Anderer Leistungs-Anbieter')
    expect(await page.locator('.comparison-card').count()).toBe(5)
    await page.context().close()
  })
})

/** How much of the page has jumped since it was opened, as browsers count it. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(() => new Promise((told) => {
    let sum = 0
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => void (sum += (entry as PerformanceEntry & { value: number }).value))).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => told(sum), 100)
  }))
