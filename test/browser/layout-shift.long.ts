import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openKiosk, type Kiosk } from './kiosk.ts'

const LIMIT = 0.01
/** How late font and script come, in ms: after the first paint, as on a slow network. */
const DELAY = 250

/** So many pages are opened side by side. */
const TABS = 6

describe('no page jumps', () => {
  let kiosk: Kiosk
  beforeAll(async () => void (kiosk = await openKiosk('top', undefined, 'block')))
  afterAll(() => kiosk.close())

  it.each([['phone', 390, 844], ['kiosk', 1920, 1080]])('at its first load, with font and script that come late (%s)', async (device, width, height) => {
    const first = await kiosk.open('404.html', { viewport: { width, height }, serviceWorkers: 'block' })
    const tabs = [first, ...(await Promise.all(Array.from({ length: TABS - 1 }, () => first.context().newPage())))]
    await Promise.all(tabs.map(late))
    await Promise.all(tabs.map(watchShifts))
    // What lies beside the bar of a wide screen is the same in each language.
    const paths = kiosk.paths.filter((path) => device === 'phone' || !/^(alltag|en)\//.test(path))
    const open = [...paths]
    const shifts: [string, number][] = []
    await Promise.all(tabs.map(async (tab) => {
      for (let path = open.pop(); path !== undefined; path = open.pop()) {
        await tab.goto(kiosk.url + path)
        await tab.waitForTimeout(100)
        shifts.push([path, await settledShift(tab)])
      }
    }))
    const worst = shifts.reduce((a, b) => (b[1] > a[1] ? b : a))
    console.log(`layout shift (${device}): ${shifts.length} pages, at most ${worst[1].toFixed(4)} on /${worst[0]}.`)
    expect(shifts).toHaveLength(paths.length)
    expect(shifts.filter(([, shift]) => shift >= LIMIT)).toEqual([])
    await first.context().close()
  })

  it('has a bar that is as high before its buttons have come: a browser may paint it in between', async () => {
    const page = await kiosk.open('vergleich/', { javaScriptEnabled: false, viewport: { width: 320, height: 640 }, serviceWorkers: 'block' })
    const [full, empty] = await page.locator('.bar').evaluate((bar) => {
      const height = () => bar.getBoundingClientRect().height
      return [height(), (bar.replaceChildren(), height())]
    })
    expect(empty).toBeGreaterThan(60)
    expect(empty).toBeCloseTo(full!, 0)
    await page.context().close()
  })

  it('is measured: a page that jumps is noticed', async () => {
    const page = await kiosk.open('404.html', { bypassCSP: true, serviceWorkers: 'block' })
    await watchShifts(page)
    await page.goto(kiosk.url)
    await settledShift(page)
    await page.evaluate(() => {
      const block = document.createElement('div')
      block.style.blockSize = '20rem'
      document.querySelector('main')!.prepend(block)
    })
    expect(await settledShift(page)).toBeGreaterThan(LIMIT)
    await page.context().close()
  })

  it('shows the font from the store, and does without it on a first visit', async () => {
    const first = await kiosk.open('hilfe/', { serviceWorkers: 'block' })
    expect(await first.evaluate(drawnWithOwnFont)).toBe(false)
    await first.context().close()
    const stored = await kiosk.open('hilfe/', { serviceWorkers: 'allow' })
    await stored.waitForFunction(() => navigator.serviceWorker.controller)
    await stored.reload()
    expect(await stored.evaluate(drawnWithOwnFont)).toBe(true)
    await stored.context().close()
  })
})

const drawnWithOwnFont = async () => (await document.fonts.ready, [...document.fonts].some((font) => font.family.includes('Atkinson') && font.status === 'loaded'))

/** A browser that stores nothing takes the font from the network. */
const late = async (page: Page) => {
  await page.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  await page.route(/\/(schrift\.woff2|app\.js)$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, DELAY))
    await route.continue().catch(() => undefined)
  })
}

interface Shifts { shifted?: number }

/** Adds up what moves without a person having done anything; a fresh sum for each page. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const sum = globalThis as Shifts
    sum.shifted = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) if (!entry.hadRecentInput) sum.shifted! += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })

/** The sum once font and script have come and two pictures have been drawn since. */
const settledShift = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 20))))
    return (globalThis as Shifts).shifted!
  })
