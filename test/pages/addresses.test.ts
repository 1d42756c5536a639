import { describe, expect, it } from 'vitest'
import { createAddress } from '../../src/pages/address.ts'
import type { Language } from '../../src/content/catalogue.ts'
import { tongueOf } from '../../src/language/tongue.ts'
import { whereSaid } from '../../src/content/facts/where-said.ts'
import { wordPath } from '../../src/content/words/word-address.ts'
import { catalogue } from '../content/shipped.ts'
import { fileOf, inFirst, languageOf, pagesIn, renderShipped } from './site.ts'

const site = renderShipped()
const inFolder = [...renderShipped({ base: '/kiosk/' })]
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1]!)

describe('an address', () => {
  it.each([
    ['/', '', '/', '/'], ['/', '', '/angebote/zuverdienst/', '/angebote/zuverdienst/'], ['/', 'alltag', '/', '/alltag/'], ['/', 'alltag', '/angebote/', '/alltag/angebote/'],
    ['/kiosk/', '', '/', '/kiosk/'], ['/kiosk/', '', '/angebote/', '/kiosk/angebote/'], ['/kiosk/', 'alltag', '/angebote/#x', '/kiosk/alltag/angebote/#x'], ['/a/b/', '', '404.html', '/a/b/404.html'],
  ])('below %s in „%s“ for %s is %s', (base, folder, path, address) => expect(createAddress(base, folder)(path)).toBe(address))
})

describe('the address of a word', () => {
  it('is that of its first letter, and of its first sign where it has none', () => {
    const at = (word: string) => wordPath({ id: 'x', word: { de: { parts: [{ kind: 'text', text: word }] } } }, { id: 'de' })
    expect(['Antrag', '§ Änderung', '115', 'Яблоко'].map(at)).toEqual(['/woerter/a/', '/woerter/a/', '/woerter/u31/', '/woerter/u44f/'])
  })

  it('is a page of the kiosk wherever the fact sheet says that a fact stands', () => {
    const named = [...whereSaid(catalogue).values()].flat().map(({ page }) => page)
    const paths = new Map(catalogue.languages.map(({ id, path }) => [id, path]))
    const files = new Set(site.keys())
    const file = (page: string) => page.replace(/^[\w-]+/, (id) => paths.get(id)!).replace(/^\//, '').replace(/#.*/, '') + 'index.html'
    expect(named.length).toBeGreaterThan(1000)
    expect([...new Set(named)].filter((page) => !files.has(file(page)))).toEqual([])
    expect([...new Set(named)].filter((page) => page.includes('#') && !site.get(file(page))?.includes(`id="${page.split('#')[1]}"`))).toEqual([])
  })
})

describe('addresses', () => {
  const hrefs = (html: string) => all(html, /(?:href|src)="([^"]*)"/g).filter((href) => !href.startsWith('#'))
  const outside = /^(https:|tel:|mailto:)/
  const assets = /^((app|guide|page-parts|staff|exit)\.js|(info-punkt|betreuung|werkstatt|schnell-weg|papier|spaeter)\.css|bilder\.svg|manifest\.webmanifest|icons\/[\w.-]+)$/

  it.each([['/', [...site]], ['/kiosk/', inFolder]] as const)('below %s lead to pages that exist', (base, pages) => {
    const files = new Set(pages.map(([file]) => file))
    for (const [from, html] of pages) {
      const inside = hrefs(html).filter((href) => !outside.test(href))
      expect(inside.filter((href) => !href.startsWith(base)), from).toEqual([])
      const missing = inside.map((href) => href.slice(base.length).replace(/#.*/, '')).filter((path) => !assets.test(path) && !files.has(fileOf(`/${path}`)))
      expect(missing, from).toEqual([])
    }
  })

  it('with a fragment lead to a place, or a choice, that exists', () => {
    for (const [from, html] of site) {
      for (const href of all(html, /href="([^"]*#[^"]*)"/g)) {
        const [path, id] = href.split('#') as [string, string]
        if (path === '/bilder.svg') continue
        const page = path === '' ? html : site.get(fileOf(path))!
        const isThere = id.startsWith('was=') ? page.includes(`data-choice="${id.slice(4)}"`) : page.includes(` id="${id}"`)
        expect(isThere, `${from}: ${href}`).toBe(true)
      }
    }
  })

  it('of the switch lead to the same page in the other languages, and back', () => {
    for (const [file, html] of site) {
      const others = catalogue.languages.filter((language) => language !== languageOf(file))
      const isLetter = /^woerter\/./.test(inFirst(file)) && !file.endsWith('woerter/index.html')
      const same = ({ tag }: Language) => (isLetter && tongueOf(tag) !== tongueOf(languageOf(file).tag) ? 'woerter/index.html' : inFirst(file))
      expect(all(html, /<a class="switch"[^>]*?href="([^"]*)" hreflang/g).map((to) => fileOf(to)), file).toEqual(others.map((other) => `${other.path && `${other.path}/`}${same(other)}`))
      expect(all(html, /<a class="switch"[^>]*?hreflang="([^"]*)"/g), file).toEqual(others.map(({ tag }) => tag))
      // Each leads to a page that there is.
      for (const to of all(html, /<a class="switch"[^>]*?href="([^"]*)" hreflang/g)) expect(site.has(fileOf(to)), to).toBe(true)
    }
  })

  it('of „Zurück“ lead to the parent page in the same language', () => {
    for (const { id, path: folder } of catalogue.languages) {
      for (const page of pagesIn(id)) {
        const [parent] = all(site.get(fileOf(page.path, folder))!, /<a[^>]*?href="([^"]*)"[^>]*data-island="back"/g)
        expect(parent, page.path).toBe(`/${folder ? `${folder}/` : ''}${page.parent.slice(1)}`)
      }
    }
  })

  it('to other hosts are secure and tell them nothing', () => {
    const links = [...site.values()].flatMap((html) => all(html, /(<a [^>]*href="https?:[^>]*>)/g))
    expect(links.length).toBeGreaterThan(100)
    expect(links.filter((link) => !link.includes('href="https:') || !/rel="external noreferrer"/.test(link))).toEqual([])
  })
})
