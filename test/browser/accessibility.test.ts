import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe } from './axe.ts'
import { openKiosk, type Kiosk } from './kiosk.ts'

describe('accessibility of every page', () => {
  let kiosk: Kiosk
  beforeAll(async () => void (kiosk = await openKiosk()))
  afterAll(() => kiosk.close())

  it('has no axe violation and nothing undecided without a reason', async () => {
    const page = await kiosk.open('404.html', { bypassCSP: true, serviceWorkers: 'block' })
    const faults: string[] = []
    for (const path of kiosk.paths) {
      await page.goto(kiosk.url + path)
      faults.push(...(await axe(page)).map((fault) => `${path} ${fault}`))
    }
    expect(faults).toEqual([])
    console.log(`axe: ${kiosk.paths.length} pages, 0 violations.`)
    await page.context().close()
  }, 240_000)

  it('needs no horizontal scrolling at 320 px', async () => {
    const page = await kiosk.open('404.html', { viewport: { width: 320, height: 640 }, serviceWorkers: 'block' })
    const faults: string[] = []
    for (const path of kiosk.paths) {
      await page.goto(kiosk.url + path)
      faults.push(...(await tooWide(page)).map((fault) => `${path}: ${fault}`))
    }
    expect(faults).toEqual([])
    await page.context().close()
  }, 120_000)

  it('has no control under 44 px, the bar 60 px, tiles 120 px', async () => {
    const page = await kiosk.open('404.html', { viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
    const faults: string[] = []
    for (const path of kiosk.paths) {
      await page.goto(kiosk.url + path)
      faults.push(...(await tooSmall(page)).map((fault) => `${path}: ${fault}`))
    }
    expect(faults).toEqual([])
    await page.context().close()
  }, 120_000)
})

const tooWide = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    return [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > width + 1).map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 40)}`).slice(0, 5)
  })

/** axe lets a link of 1 px pass; this probe does not. A link inside a sentence is as high as its line. */
const tooSmall = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, summary')]
      .filter((element) => element.checkVisibility() && !element.matches('.skip') && !element.closest('.line'))
      .flatMap((element) => {
        const { width, height } = element.getBoundingClientRect()
        const least = element.matches('.tile') ? 120 : element.matches('.bar *, .button, .switch') ? 60 : 44
        return height < least || width < 44 ? [`${element.tagName}.${element.className} ${Math.round(width)}×${Math.round(height)} „${element.textContent?.slice(0, 30)}“`] : []
      }),
  )
