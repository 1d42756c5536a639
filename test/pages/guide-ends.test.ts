import { describe, expect, it } from 'vitest'
import type { Guide } from '../../src/model/index.ts'
import { guidePages } from '../islands/guide-page.ts'
import { wasPasst } from '../model/fixtures/was-passt.ts'
import { catalogue } from '../content/shipped.ts'
import { languageOf, renderShipped } from './site.ts'

/** What the page of a guide, and that of its results, say of their version. */
function keysOf(guide: Guide): string[] {
  const pages = guidePages(guide)
  return ['', 'ergebnisse/'].map((page) => /data-of="([^"]+)"/.exec(pages.get(`wegweiser/${guide.id}/${page}index.html`)!)![1]!)
}

describe('a guide and its results', () => {
  it('say that they belong together', () => {
    const [asking, ending] = keysOf(wasPasst)
    expect(asking).toBe(ending)
  })

  it('say so anew when what decides has changed', () => {
    const [first, ...others] = wasPasst.programmes
    expect(keysOf({ ...wasPasst, programmes: [{ ...first!, order: 999 }, ...others] })[0]).not.toBe(keysOf(wasPasst)[0])
  })

  it('say which style they have, as any page: the results bring theirs, and an older page would forbid it', () => {
    const looks = (blocks: readonly string[]) => [...guidePages(wasPasst, blocks).values()].map((page) => /<html [^>]*data-look="([^"]+)"/.exec(page)![1])
    const [before, after] = [looks(['.x{color:red}']), looks(['.x{color:blue}'])]
    expect(new Set(before).size).toBe(1)
    expect(before).not.toContain(after[0])
  })
})

/** How each language says it. */
const DECIDES_NOTHING: Record<string, RegExp> = { 'de-simple': /Der Kiosk entscheidet <strong>nichts<\/strong>/, de: /trifft keine Entscheidung/, en: /The kiosk decides <strong>nothing<\/strong>/ }

describe('the page of all results', () => {
  const pages = [...renderShipped()].filter(([file]) => file.endsWith('ergebnisse/index.html'))

  it('brings no picture along that is hidden at first: what is due later comes from the sheet', () => {
    for (const [file, page] of pages) {
      const [, body = ''] = /<main[^>]*>([\s\S]*?)<\/main>/.exec(page) ?? []
      const hidden = [...body.matchAll(/<div class="result-head"[^>]* hidden[^>]*>[\s\S]*?<div data-on="/g)].map(([part]) => part)
      expect(hidden, file).toHaveLength(1)
      expect(hidden[0], file).not.toMatch(/<g id="p-/)
      expect(hidden[0]!.includes('/bilder.svg#p-ja'), file).toBe(hidden[0]!.includes('data-group="passt"'))
    }
  })

  it('says that the kiosk decides nothing, how old it is, and who has not read it', () => {
    expect(pages).toHaveLength(3 * catalogue.languages.length)
    for (const [file, html] of pages) {
      const seen = html.slice(html.indexOf('<h1'), html.indexOf('data-part="ending"'))
      expect(seen, file).toMatch(DECIDES_NOTHING[languageOf(file).id]!)
      expect(html.slice(html.indexOf('class="page-note"')), file).toMatch(/<details>/)
    }
  })
})
