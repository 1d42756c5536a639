import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildStyle, buildStyleFiles } from '../../../src/build/style/build-style.ts'
import { STYLE_FILES } from '../../../src/pages/style-files.ts'
import { launch } from '../../../src/commands/browser/launch.mjs'
import { draw, fixtures, type Fixture } from '../../ui/gallery.tsx'
import { axe, CONTRAST } from '../axe.ts'
import { THEMES } from './axes.ts'
import { crew } from './crew.ts'
import { set } from './look.ts'
import { bringProbes, probe, probeForcedColours, probeSpaced } from './probe.ts'

/** How wide and how high things are is the same in each theme; the colours of all are held by test/ui/tokens.test.ts. */
const LOOKED_AT = process.env['EVERY_THEME'] ? THEMES : THEMES.slice(-1)

/** A part has no page around it that its headings could follow. */
const OF_PAGES = /^heading-order/

describe('each example of each component', () => {
  let browser: Browser
  let pages: Page[]
  beforeAll(async () => {
    browser = await launch()
    const html = `<!doctype html><html lang="de" class="js"><head><title>Beispiele</title><meta name="viewport" content="width=device-width"><style>${[STYLE.base, ...STYLE.blocks, APART.get(STYLE_FILES.later)].join('')}</style><style id="apart"></style></head><body><main class="wide"></main></body></html>`
    pages = await Promise.all([openGallery(html), openGallery(html)])
  })
  afterAll(() => browser.close())

  /** One page for all examples: only what stands in it changes. */
  async function openGallery(html: string): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' })
    await bringProbes(page)
    await page.goto('about:blank')
    await page.setContent(html)
    await page.keyboard.press('Tab')
    return page
  }

  it('has no fault at 320 px, with small and large text', async () => {
    const found = await crew(fixtures, pages, async (fixture, page) => (await faultsOf(fixture, page)).map((fault) => `${fixture.component}/${fixture.name} ${fault}`))
    console.log(`${fixtures.length} examples of ${new Set(fixtures.map(({ component }) => component)).size} components, each in ${LOOKED_AT.join(', ')}.`)
    expect(found.flat()).toEqual([])
  })
})

/** Another theme changes colours only, so that of axe only the rules of colours are asked again. */
async function faultsOf(fixture: Fixture, page: Page): Promise<string[]> {
  await show(fixture, page)
  const faults = [...(await axe(page)).filter((fault) => !OF_PAGES.test(fault)), ...(await probeForcedColours(page))]
  for (const theme of LOOKED_AT) {
    await set(page, theme, '0')
    const colours = theme === 'light' ? [] : await axe(page, ...CONTRAST)
    faults.push(...[...(await look(page)), ...colours].map((fault) => `${theme}: ${fault}`))
  }
  await set(page, 'light', '3')
  faults.push(...[...(await look(page)), ...(await probeSpaced(page))].map((fault) => `size 3: ${fault}`))
  await set(page, 'light', '0')
  return [...faults, ...(await notesOf(page))]
}

const look = (page: Page) => probe(page, 'tooWide', 'tooSmall', 'clipped', 'focusLost', 'moving')

/** What opens over the page is looked at once more, opened; but not what a script fills before it opens. */
async function notesOf(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const note of await page.locator('[popover]:not(:has(> [data-part=entry]:empty))').all()) {
    await note.evaluate((element: HTMLElement) => element.showPopover())
    faults.push(...(await axe(page)).filter((fault) => !OF_PAGES.test(fault)), ...(await probe(page, 'tooWide', 'tooSmall', 'clipped')), ...(await probeSpaced(page)))
    await note.evaluate((element: HTMLElement) => element.hidePopover())
  }
  return faults.map((fault) => `note: ${fault}`)
}

/** Puts an example into the page, with everything open that could be. */
const APART = buildStyleFiles('src/ui')
const STYLE = buildStyle('src/ui')

/** The style that pages with this component load. */
const apartFor = ({ component }: Fixture) => APART.get((STYLE_FILES as Record<string, string>)[component] ?? '') ?? ''

async function show(fixture: Fixture, page: Page): Promise<void> {
  await page.evaluate(([html, level, apart]) => {
    document.getElementById('apart')!.textContent = apart!
    document.body.className = level!
    document.querySelector('main')!.innerHTML = `<h1>Beispiel</h1>${html}`
    const outermost = [...document.querySelectorAll('[hidden]')].filter((element) => !element.parentElement!.closest('[hidden]'))
    for (const element of outermost) element.removeAttribute('hidden')
    document.querySelectorAll('details').forEach((details) => (details.open = true))
  }, [draw(fixture), fixture.level, apartFor(fixture)] as string[])
}
