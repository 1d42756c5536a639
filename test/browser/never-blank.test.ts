import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anyFragment } from '../fuzz/fragment.ts'
import { HOSTILE } from '../fuzz/hostile.ts'
import { anyStored } from '../fuzz/stored.ts'
import { openKiosk, type Kiosk } from './kiosk.ts'

/** Pages with a place in their address. */
const PLACES = ['wegweiser/was-passt/', 'vergleich/', 'meine-fragen/', 'suche/', 'landschaft/']
const SEED = { seed: 8, numRuns: 20 }

/** What is wrong: nothing to read, or something that was planted. */
const faults = (page: Page) => page.evaluate(() => [
  ...(document.documentElement.hidden || document.body.innerText.trim().length < 100 || !document.querySelector('h1') ? ['blank'] : []),
  ...[...document.querySelectorAll('[onerror], [onload], iframe, main script:not([type="application/json"], [type=module])')].map(({ outerHTML }) => outerHTML),
])

describe('no page is ever blank', () => {
  let kiosk: Kiosk
  let page: Page
  beforeAll(async () => {
    kiosk = await openKiosk('top', undefined, 'block')
    page = await kiosk.open('404.html')
  })
  afterAll(() => kiosk.close())

  it.each(PLACES)('whatever stands in the address of %s', async (path) => {
    for (const [index, fragment] of [...fc.sample(anyFragment, SEED), ...HOSTILE].entries()) {
      if (index % 16 === 0) await page.goto(`${kiosk.url}${path}?${index}#${encodeURI(fragment.toWellFormed())}`)
      else await page.evaluate((to) => void (location.hash = to), fragment)
      expect(await faults(page), fragment).toEqual([])
      expect(page.url().startsWith(kiosk.url + path)).toBe(true)
    }
  })

  it.each(['', 'wegweiser/was-passt/', 'meine-fragen/'])('whatever lies in the storage of a device that opens „%s“', async (path) => {
    await page.goto(`${kiosk.url}404.html`)
    for (const pairs of fc.sample(anyStored, { ...SEED, numRuns: 10 })) {
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
  })
})
