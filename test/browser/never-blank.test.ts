import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anyFragment } from '../fuzz/fragment.ts'
import { HOSTILE } from '../fuzz/hostile.ts'
import { anyStored } from '../fuzz/stored.ts'
import { openKiosk, type Kiosk } from './kiosk.ts'

/** Pages with a place in their address. */
const PLACES = ['wegweiser/was-passt/', 'vergleich/', 'meine-fragen/', 'suche/', 'landschaft/']
const FRAGMENTS = [...fc.sample(anyFragment, { seed: 8, numRuns: 30 }), ...HOSTILE]
const STORED = fc.sample(anyStored, { seed: 8, numRuns: 8 })

/** To be run in a page: what is wrong with it, nothing to read or something that was planted. */
const FAULTS = `window.faults = () => [
  ...(document.documentElement.hidden || document.body.innerText.trim().length < 100 || !document.querySelector('h1') ? ['blank'] : []),
  ...[...document.querySelectorAll('[onerror], [onload], iframe, main script:not([type="application/json"], [type=module])')].map(({ outerHTML }) => outerHTML),
]`
type Looking = { faults(): string[] }

const faults = (page: Page) => page.evaluate(() => (window as unknown as Looking).faults())

/** Puts one text after the other behind the #. @returns those after which something is wrong, or another page is open */
const wrongAfter = (page: Page, fragments: string[]) => page.evaluate(async (all) => {
  const { pathname } = location
  const wrong: string[] = []
  for (const fragment of all) {
    location.hash = fragment
    await new Promise((resolve) => setTimeout(resolve, 5))
    if ((window as unknown as Looking).faults().length || location.pathname !== pathname) wrong.push(fragment)
  }
  return wrong
}, fragments)

describe('no page is ever blank', () => {
  let kiosk: Kiosk
  let page: Page
  beforeAll(async () => {
    kiosk = await openKiosk('top', undefined, 'block')
    page = await kiosk.open('404.html')
    await page.addInitScript(FAULTS)
  })
  afterAll(() => kiosk.close())

  it.each(PLACES)('whatever stands in the address of %s', async (path) => {
    for (const [index, fragment] of FRAGMENTS.slice(0, 3).entries()) {
      await page.goto(`${kiosk.url}${path}?${index}#${encodeURI(fragment.toWellFormed())}`)
      expect(await faults(page), fragment).toEqual([])
    }
    expect(await wrongAfter(page, FRAGMENTS)).toEqual([])
  })

  it.each(['', 'wegweiser/was-passt/', 'meine-fragen/'])('whatever lies in the storage of a device that opens „%s“', async (path) => {
    for (const pairs of STORED) {
      await page.evaluate((all) => {
        localStorage.clear()
        sessionStorage.clear()
        for (const [where, name, text] of all) (where === 'local' ? localStorage : sessionStorage).setItem(name, text)
      }, pairs)
      await page.goto(kiosk.url + path)
      expect(await faults(page), JSON.stringify(pairs)).toEqual([])
    }
  })

  it('would be noticed, and so would what is planted', async () => {
    await page.goto(kiosk.url)
    await page.evaluate(() => document.body.replaceChildren(document.createElement('iframe')))
    expect(await faults(page)).toEqual(['blank', '<iframe></iframe>'])
    expect(await wrongAfter(page, ['x'])).toEqual(['x'])
  })
})
