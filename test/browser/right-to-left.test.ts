import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { phosphorGlyph } from '../../src/build/drawings.ts'
import { buildStyle } from '../../src/build/style/build-style.ts'
import { launch } from '../../src/commands/browser/launch.mjs'
import { readContentFiles } from '../../src/content/files.ts'
import { loadCatalogue } from '../../src/content/load.ts'
import type { Words } from '../../src/i18n/create-translator.ts'
import { renderSite } from '../../src/pages/render.tsx'

const LANGUAGES = 'content/languages.yaml'

/** The pages of a small kiosk whose second language runs from right to left: its words are those of German, all else is mirrored. */
function mirrored(): Map<string, string> {
  const files = new Map(readContentFiles('test/fixtures/good/content'))
  files.set(LANGUAGES, files.get(LANGUAGES)!.replace('tag: de, direction: ltr', 'tag: de, direction: rtl'))
  const { catalogue, problems } = loadCatalogue(files)
  expect(problems).toEqual([])
  const words = Object.fromEntries(catalogue!.languages.map(({ id }) => [id, JSON.parse(readFileSync(`locales/${id}.json`, 'utf8')) as Words]))
  const { base: style, blocks } = buildStyle('src/ui')
  return renderSite({ catalogue: catalogue!, words, base: '/', style, blocks, prePaint: '', sound: false, drawing: () => ({ viewBox: '0 0 32 32', body: '<path d="M4 4h24v24H4z"/>' }), glyph: phosphorGlyph })
}

/** Where the middle of something lies, from the left, as a part of the width of the screen. */
const middleOf = (page: Page, selector: string, which: 'first' | 'last' = 'first') =>
  page.locator(selector)[which]().evaluate((element) => {
    const { left, right } = element.getBoundingClientRect()
    return (left + right) / 2 / innerWidth
  })

describe('a language that runs from right to left', () => {
  let browser: Awaited<ReturnType<typeof launch>>
  const pages = mirrored()
  const ours = [...pages.keys()].filter((file) => file.startsWith('alltag/'))
  beforeAll(async () => void (browser = await launch()))
  afterAll(() => browser.close())

  async function open(file: string, width: number): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 820 }, javaScriptEnabled: true })
    // Style stands in the page; nothing else is asked for.
    await page.route('**/*', (route) => route.abort())
    await page.setContent(pages.get(file)!, { waitUntil: 'domcontentloaded' })
    return page
  }

  it.each([320, 1180])('begins on the right at %d px: name, bar and pictures', async (width) => {
    const [mirror, plain] = [await open('alltag/angebote/garten/index.html', width), await open('angebote/garten/index.html', width)]
    for (const selector of ['.name .line', '.block .plate', '.bar > a']) {
      const [there, here] = [await middleOf(mirror, selector), await middleOf(plain, selector)]
      expect(here, selector).toBeLessThan(0.5)
      expect(there, selector).toBeCloseTo(1 - here, 1)
    }
    expect(await middleOf(mirror, '.bar > a', 'last')).toBeLessThan(0.5)
    for (const page of [mirror, plain]) await page.close()
  })

  it('goes back to the right', () => {
    const back = (file: string) => /data-island="back".*?id="g-([^"]*)"/.exec(pages.get(file)!)?.[1]
    expect([back('index.html'), back('alltag/index.html')]).toEqual(['arrow-left', 'arrow-right'])
  })

  it('needs no horizontal scrolling at 320 px', async () => {
    expect(ours.length).toBeGreaterThan(15)
    const page = await open(ours[0]!, 320)
    const wide: string[] = []
    for (const file of ours) {
      await page.setContent(pages.get(file)!, { waitUntil: 'domcontentloaded' })
      if (await page.evaluate(() => getComputedStyle(document.body).direction !== 'rtl' || document.documentElement.scrollWidth > innerWidth)) wide.push(file)
    }
    expect(wide).toEqual([])
    await page.close()
  })
})
