import { describe, expect, it } from 'vitest'
import type { Guide } from '../../src/model/index.ts'
import { guidePages } from '../islands/guide-page.ts'
import { wasPasst } from '../model/fixtures/was-passt.ts'
import { renderShipped } from './site.ts'

/** What the page of a guide, and that of its results, say of their version. */
function keysOf(guide: Guide, blocks: readonly string[] = []): string[] {
  const pages = guidePages(guide, blocks)
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

  it('change with any style: the results bring theirs, and an older page would forbid it', () => {
    const [before, after] = [['.x{color:red}'], ['.x{color:blue}']].map((blocks) => keysOf(wasPasst, blocks)[0])
    expect(after).not.toBe(before)
  })
})

describe('the page of all results', () => {
  const pages = [...renderShipped()].filter(([file]) => file.endsWith('ergebnisse/index.html'))

  it('says that the kiosk decides nothing, how old it is, and who has not read it', () => {
    expect(pages).toHaveLength(6)
    for (const [file, html] of pages) {
      const seen = html.slice(html.indexOf('<h1'), html.indexOf('data-part="ending"'))
      expect(seen, file).toMatch(file.startsWith('alltag') ? /trifft keine Entscheidung/ : /Der Kiosk entscheidet <strong>nichts<\/strong>/)
      expect(html.slice(html.indexOf('class="page-note"')), file).toMatch(/<details>/)
    }
  })
})
