import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openKiosk, type Kiosk } from './kiosk.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const OPTIONS: RunOptions & { preload: boolean } = {
  preload: false,
  resultTypes: ['violations', 'incomplete'],
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
}

/** Results that axe can't decide, each with the reason why it is right as it is. */
const EXPLAINED: Record<string, string> = {}

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

async function axe(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const results = (await page.evaluate((options) => (window as unknown as { axe: { run(root: Document, options: object): Promise<AxeResults> } }).axe.run(document, options), OPTIONS)) as AxeResults
  const open = results.incomplete.filter((result) => !EXPLAINED[result.id])
  return [...results.violations, ...open].map((result) => `${result.id}: ${result.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(' | ')}`)
}

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
