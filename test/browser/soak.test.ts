import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { growth, tooMuch } from '../../src/commands/soak/growth.mjs'
import { held } from '../../src/commands/soak/measure.mjs'
import { soak } from '../../src/commands/soak/soak.mjs'
import { openKiosk, stored, type Kiosk } from './kiosk.ts'
import { withSound } from './with-sound.ts'

/** In a page, begins the parts of an information point so many times. @param isEnded whether each is ended before the next */
const MOUNT = (times: number, isEnded: boolean) => `import('/looked-after.js').then(({ begin }) => {
  for (let time = 0; time < ${times}; time++) {
    const end = begin({ offline: null })
    if (${isEnded}) end()
  }
})`

describe('what a browser holds that is never closed', () => {
  it('holds no more nodes, listeners and documents after 8 visits: 16 page changes and 8 resets, with sound', async () => {
    const made = await withSound(process.env['KIOSK_DIST'] ?? 'dist', ['', 'angebote/', 'kontakte/'])
    const { figures, sounding } = await soak(made.root, { visits: 8, every: 1, soundEvery: 4 })
    made.remove()
    const last = figures.at(-1)!
    const grown = growth(figures.filter(({ visits }) => visits >= 3))
    console.log(`8 visits in ${(last.minutes * 60).toFixed(0)} s: ${last.nodes} nodes, ${last.listeners} listeners, ${(last.heap / 1024).toFixed(0)} kB, growth ${JSON.stringify(grown)}`)
    // The heap still takes in what the browser translates at first: that it stays flat is for `npm run soak` to show.
    const { heap, ...flat } = grown
    expect(tooMuch(flat)).toEqual([])
    expect(heap).toBeLessThan(0.15)
    expect(sounding.pages).toBeGreaterThan(0)
  })
})

describe('the parts of an information point, begun and ended in one page', () => {
  let kiosk: Kiosk
  let page: Page
  let session: CDPSession
  beforeAll(async () => {
    kiosk = await openKiosk()
    page = await kiosk.open('?kiosk=1')
    await stored(page)
    await page.goto(`${kiosk.url}kontakte/`)
    session = await page.context().newCDPSession(page)
  })
  afterAll(() => kiosk.close())

  /** Three measures around some work. */
  async function around(work: () => Promise<unknown>) {
    const measures = [await held(session)]
    for (let times = 0; times < 2; times++) {
      await work()
      measures.push(await held(session))
    }
    return growth(measures)
  }

  it('leave nothing behind, 200 times', async () => {
    // Until the browser has translated what runs so often, its heap grows by that.
    await page.evaluate(MOUNT(1600, true))
    const grown = async () => tooMuch(await around(() => page.evaluate(MOUNT(100, true)))).map((fault) => fault.split(' ')[0])
    // What it translates late falls into one of two measures; what leaks falls into both.
    const [first, second] = [await grown(), await grown()]
    expect(first.filter((kind) => second.includes(kind))).toEqual([])
  })

  it('would be found out: 100 times begun and never ended', async () => {
    const grown = await around(() => page.evaluate(MOUNT(50, false)))
    expect(grown.listeners).toBeGreaterThan(1)
    expect(tooMuch(grown)).toContainEqual(expect.stringMatching(/^listeners grew/))
  })
})
