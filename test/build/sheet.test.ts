import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderKiosk } from '../../src/build/render-kiosk.ts'

const { pages, files } = renderKiosk({ root: join(import.meta.dirname, '../..'), content: 'content', base: '/', prePaint: '', sound: false })
const sheet = files.get('bilder.svg')!
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]!)

describe('the sheet of drawings', () => {
  it('has each drawing to which a page refers, once', () => {
    const ids = all(sheet, /<symbol id="([^"]+)"/g)
    const referred = new Set([...pages.values()].flatMap((html) => all(html, /href="\/bilder\.svg#([^"]+)"/g)))
    expect(referred.size).toBeGreaterThan(80)
    expect([...referred].filter((id) => !ids.includes(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has each picture of the content: the search may find any page', () => {
    const meanings = [...pages.values()].flatMap((html) => all(html, /<g id="p-([^"]+)"/g))
    expect(meanings.length).toBeGreaterThan(100)
    for (const meaning of meanings) expect(sheet).toContain(`<symbol id="p-${meaning}"`)
  })
})

describe('a page', () => {
  it('has its first picture in itself, and no other', () => {
    for (const [file, html] of pages) expect(all(html, /<g id="(p-[^"]+)"/g).length, file).toBe(html.includes('#p-') || html.includes('<g id="p-') ? 1 : 0)
  })

  it('has in itself the signs at its edges, and no other', () => {
    const signs = ['magnifying-glass', 'text-aa', 'arrow-left', 'house', 'speaker-high', 'question']
    // What leads to the other register has its sign; English has one register only.
    for (const [file, html] of pages) expect(all(html, /<g id="g-([^"]+)"/g), file).toEqual(signs.filter((sign) => sign !== 'swap' || !file.startsWith('en/')))
  })

  it('refers on itself only to what stands on it', () => {
    for (const [file, html] of pages) for (const id of all(html, /<use href="#([^"]+)"/g)) expect(html, file).toContain(`<g id="${id}"`)
  })
})
