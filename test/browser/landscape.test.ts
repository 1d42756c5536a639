import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe } from './axe.ts'
import { tabTo } from './guides.ts'
import { openKiosk, type Kiosk } from './kiosk.ts'

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, serviceWorkers: 'block' as const }
const TABLET = { viewport: { width: 1180, height: 820 }, serviceWorkers: 'block' as const }
const dialog = (page: Page) => page.locator('dialog[open]')
const said = (page: Page) => page.locator('.here [role=status]').innerText()
const isSeen = (locator: Locator) => locator.evaluate((element) => {
  const { left, top, width, height } = element.getBoundingClientRect()
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2))
})

/** Whatever lies where nothing may lie: labels on labels, words outside their card, touch areas that are too small or covered. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const picture = [...document.querySelectorAll<SVGSVGElement>('.ways')].find((each) => each.checkVisibility())!
    const box = (element: Element) => element.getBoundingClientRect()
    const overlap = (a: DOMRect, b: DOMRect) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
    const inside = (a: DOMRect, b: DOMRect) => a.left >= b.left - 1 && a.right <= b.right + 1 && a.top >= b.top - 2 && a.bottom <= b.bottom + 2
    const links = [...picture.querySelectorAll('a')]
    const texts = [...picture.querySelectorAll('text')]
    const name = (element: Element) => element.closest('a')!.getAttribute('aria-label') ?? element.closest('a')!.textContent!.trim()
    const onEachOther = texts.flatMap((one, index) => texts.slice(index + 1).filter((other) => overlap(box(one), box(other))).map((other) => `${name(one)} lies on ${name(other)}`))
    const outside = texts.filter((text) => !inside(box(text), box(text.closest('a')!.querySelector('.touch')!))).map((text) => `${text.textContent} is wider than its card`)
    const small = links.filter((link) => { const { width, height } = box(link.querySelector('.touch')!); return width < 44 || height < 44 }).map((link) => `${name(link)} is too small`)
    const covered = links.filter((link) => {
      const { left, top, width, height } = box(link.querySelector('.touch')!)
      scrollBy(0, top - 300)
      const now = box(link.querySelector('.touch')!)
      return document.elementFromPoint(left + width / 2, now.top + height / 2)?.closest('a') !== link
    }).map((link) => `${name(link)} is covered`)
    const letters = texts.map((text) => parseFloat(getComputedStyle(text).fontSize) * (box(picture).width / picture.viewBox.baseVal.width))
    const least = Math.min(...letters)
    return [...onEachOther, ...outside, ...small, ...covered, ...(least < 16 ? [`letters of ${least} px`] : [])]
  })
}

describe('the picture of all ways', () => {
  let kiosk: Kiosk
  beforeAll(async () => void (kiosk = await openKiosk('top', undefined, 'block')))
  afterAll(() => kiosk.close())

  it.each([['landschaft/', 390], ['landschaft/', 1180], ['alltag/landschaft/', 390], ['alltag/landschaft/', 1180], ['landschaft/', 320], ['landschaft/', 820], ['landschaft/', 1920], ['en/landschaft/', 320], ['en/landschaft/', 1180]] as const)('%s at %d px has no words on words, and large places to touch', async (path, width) => {
    const page = await kiosk.open(path, { ...TABLET, viewport: { width, height: 900 } })
    expect(await page.locator('.ways:visible').count()).toBe(1)
    expect(await faults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.context().close()
  })

  it('is shown as on a phone when letters are twice as large', async () => {
    const page = await kiosk.open('landschaft/', TABLET)
    expect(await page.locator('.ways-wide').isVisible()).toBe(true)
    await page.evaluate(() => (document.documentElement.dataset['size'] = '3'))
    expect(await page.locator('.ways-wide').isVisible()).toBe(false)
    expect(await page.locator('.ways-narrow').isVisible()).toBe(true)
    await page.context().close()
  })

  it('is walked by touch: a way, a station, „Hier bin ich“, reloaded, taken away', async () => {
    const page = await kiosk.open('landschaft/', PHONE)
    await page.locator('.ways-narrow [href="#weg-budget-fuer-arbeit-arbeitsbereich-betrieb"] .way-disc').tap()
    await expect.poll(() => dialog(page).innerText()).toContain('Vom Arbeits-Bereich in einen Betrieb')
    expect(await dialog(page).innerText()).toContain('Sie können zurück in eine Werkstatt.')
    await dialog(page).locator('[data-part=close]').tap()
    await page.locator('.ways-narrow [data-station=werkstatt] text').tap()
    expect(await dialog(page).evaluate((box) => box.scrollHeight > box.clientHeight), 'longer than the screen').toBe(true)
    expect(await isSeen(dialog(page).locator('[data-part=close]')), '„Schließen“').toBe(true)
    await dialog(page).locator('[data-part=close]').tap()
    await page.locator('.ways-narrow [data-station=betrieb] text').tap()
    await dialog(page).locator('[data-here]').tap()
    expect(await dialog(page).count()).toBe(0)
    await expect.poll(() => said(page)).toContain('Sie sind hier: Betrieb')
    await page.reload()
    await expect.poll(() => said(page), { message: 'without a touch' }).toContain('Sie sind hier: Betrieb')
    expect(await page.locator('.ways-narrow .way.on').count()).toBe(1)
    await page.locator('[data-part=away]').tap()
    await expect.poll(() => page.locator('.here:visible, .way.on').count()).toBe(0)
    await page.context().close()
  })

  it('is walked by keyboard only, and gives the focus back', async () => {
    const page = await kiosk.open('landschaft/', TABLET)
    await tabTo(page, '.ways-wide [data-station=schule]')
    const ring = await page.locator('.ways-wide [data-station=schule] .touch').evaluate((rect) => [getComputedStyle(rect).strokeWidth, getComputedStyle(rect).stroke])
    expect(ring).toEqual(['6px', 'rgb(10, 63, 168)'])
    await tabTo(page, '.ways-wide .way', 1)
    await page.keyboard.press('Enter')
    await expect.poll(() => dialog(page).count()).toBe(1)
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.classList.contains('way'))).toBe(true)
    await tabTo(page, '.ways-wide [data-station=werkstatt]', 10)
    await page.keyboard.press('Enter')
    await tabTo(page, 'dialog [data-here]', 12)
    await page.keyboard.press('Enter')
    await expect.poll(() => said(page)).toContain('Sie sind hier: Werkstatt')
    await page.context().close()
  })

  it('leads without script to the same words in the list', async () => {
    const page = await kiosk.open('landschaft/', { ...TABLET, javaScriptEnabled: false })
    await page.locator('.ways-wide [data-station=leistungsanbieter] text').click()
    expect(new URL(page.url()).hash).toBe('#station-leistungsanbieter')
    expect(await page.locator('#station-leistungsanbieter').innerText()).toContain('Sie können zurück in eine Werkstatt.')
    expect(await page.locator('button:visible:not(.bar button)').count(), 'nothing that only script can do').toBe(0)
    await page.context().close()
  })

  it('is accessible in every theme, with and without an entry open', async () => {
    const page = await kiosk.open('landschaft/', { ...TABLET, bypassCSP: true })
    await page.locator('[data-part=list] [data-here=werkstatt]').click()
    for (const theme of ['light', 'dark', 'contrast']) {
      await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme)
      expect(await axe(page), theme).toEqual([])
    }
    await page.locator('.ways-wide [data-station=betrieb] text').click()
    await expect.poll(() => dialog(page).count()).toBe(1)
    expect(await axe(page), 'with an entry').toEqual([])
    await page.context().close()
  })
})
