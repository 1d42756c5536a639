import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axe } from './axe.ts'
import { asked, builtGuides, settled, someEnds, waysToQuestions } from './guides.ts'
import { openKiosk } from './kiosk.ts'

describe('all screens of the guides', () => {
  it('have no axe violation on any question and on results, and fit 320 px', async () => {
    const kiosk = await openKiosk('top', undefined, 'block')
    const guides = await builtGuides(kiosk)
    const page = await kiosk.open('404.html', { bypassCSP: true, serviceWorkers: 'block' })
    const faults: string[] = []
    let screens = 0
    for (const [which, language] of ['', 'alltag/'].entries()) {
      for (const guide of guides) {
        const ways = waysToQuestions(guide)
        expect(ways.map(({ question }) => question).sort(), guide.path).toEqual(guide.prepared.questions.map(({ id }) => id).sort())
        // The same markup in both languages: every second question in each.
        const shown = [...ways.filter((_, index) => index % 2 === which), ...someEnds(guide, 2).map((fragment) => ({ fragment, question: null }))]
        await page.goto(kiosk.url + language + guide.path)
        const look = async (width: number, faultsOf: (page: Page) => Promise<string[]>) => {
          await page.setViewportSize({ width, height: 820 })
          for (const { fragment, question } of shown) {
            await turnTo(page, fragment)
            expect(await asked(page)).toBe(question)
            faults.push(...(await faultsOf(page)).map((fault) => `${language}${guide.path}${fragment} ${fault}`))
          }
        }
        await look(1180, axe)
        await look(320, tooWide)
        screens += shown.length
      }
    }
    expect(faults).toEqual([])
    console.log(`axe: ${screens} screens of guides, 0 violations.`)
    await page.context().close()
    await kiosk.close()
  }, 600_000)

  /** Shows another screen of the same guide, with all that can be opened on it. */
  async function turnTo(page: Page, fragment: string): Promise<void> {
    await page.evaluate((hash) => new Promise<void>((done) => (location.hash = hash, setTimeout(done))), fragment)
    await settled(page)
    await page.evaluate(() => [...document.querySelectorAll<HTMLDetailsElement>('.guide details')].filter((each) => each.checkVisibility()).forEach((each) => (each.open = true)))
  }

  /** Whether a screen needs sideways scrolling on the narrowest phone. */
  const tooWide = async (page: Page) => ((await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)) ? ['is too wide at 320 px'] : [])
})
