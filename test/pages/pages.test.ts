import { afterAll, describe, expect, it, vi } from 'vitest'
import { version } from '../../package.json'
import { catalogue } from '../content/shipped.ts'
import { fileOf, inFirst, languageOf, pagesIn, renderShipped, takeApart } from './site.ts'

const site = renderShipped()
const filesIn = (id: string) => [...site.keys()].filter((file) => languageOf(file).id === id)
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1]!)
const title = (html: string) => all(html, /<title>([^<]*)<\/title>/g)

describe('the pages', () => {
  it('are the same in every language, each below the folder of its language', () => {
    // The words of the glossary begin with other letters in another tongue.
    const own = new Set(catalogue.languages.flatMap(({ id }) => pagesIn(id).filter(({ elsewhere }) => elsewhere).map(({ path }) => fileOf(path))))
    const pagesOf = (id: string) => filesIn(id).map(inFirst).filter((file) => !own.has(file)).sort()
    for (const { id } of catalogue.languages) expect(pagesOf(id), id).toEqual(pagesOf(catalogue.languages[0]!.id))
    expect(pagesOf(catalogue.languages[0]!.id).length).toBeGreaterThan(30)
    expect(filesIn('de').map(inFirst).sort()).toEqual(filesIn('de-simple').sort())
  })

  it('have a title of their own, over all languages, and a description', () => {
    const isNeutral = (html: string) => /<main[^>]* data-exit/.test(html)
    const titles = [...site.values()].filter((html) => !isNeutral(html)).map(title)
    for (const [file, html] of site) {
      expect(title(html), file).toHaveLength(1)
      expect(all(html, /<meta name="description" content="([^"]+)"/g), file).toHaveLength(1)
    }
    expect(new Set(titles.flat()).size).toBe([...site.values()].filter((html) => !isNeutral(html)).length)
    expect(titles.flat().filter((each) => /undefined|null|^\s|\*\*/.test(each))).toEqual([])
  })

  it('have exactly one h1, and headings that skip no rank', () => {
    for (const [file, html] of site) {
      const ranks = all(html, /<h([1-6])[ >]/g).map(Number)
      expect(ranks.filter((rank) => rank === 1), file).toHaveLength(1)
      expect(ranks.filter((rank, index) => rank > (ranks[index - 1] ?? 0) + 1), file).toEqual([])
    }
  })

  it('say their language and direction', () => {
    for (const [file, html] of site) expect(html.slice(0, 100), file).toContain(`<html lang="${languageOf(file).tag}" dir="${languageOf(file).direction}"`)
  })

  it('give each id once', () => {
    for (const [file, html] of site) {
      const ids = all(html, / id="([^"]*)"/g)
      expect(ids.filter((id, index) => ids.indexOf(id) < index), file).toEqual([])
    }
  })
})

describe('every page is shell and body', () => {
  /** The shell with its slots empty: title, description, robots, style of single pages, the marks of pages about violence, what such pages have in the bar, and the addresses of switch and back. */
  const bare = (html: string) => takeApart(html).shell
    .replace(/<title>[^<]*<\/title>/, '').replace(/<meta name="description"[^>]*>/, '').replace('<meta name="robots" content="noindex"/>', '').replace(/(<main[^>]*) data-sensitive/, '$1').replace(/(<main[^>]*) data-exit/, '$1')
    .replace(/<link rel="stylesheet"[^>]*>/g, '').replace(/<div class="exit">[\s\S]*?<\/div>/, '')
    .replace(/(<a class="switch"[^>]*?href=")[^"]*/g, '$1').replace(/(<a[^>]*?href=")[^"]*("[^>]*data-island="back")/, '$1$2')

  it.each(catalogue.languages.map(({ id }) => id))('in %s the shell is the same for all of them, byte for byte', (id) => {
    const shells = new Set(filesIn(id).map((file) => bare(site.get(file)!)))
    expect(shells.size).toBe(1)
    expect([...shells][0]!.length).toBeGreaterThan(1000)
  })

  it('marks the pages about violence, and no others: they are not read aloud by themselves', () => {
    const sensitive = catalogue.articles.filter((article) => article.sensitive).map(({ path }) => `${path.slice(1)}index.html`)
    const marked = [...site].filter(([, html]) => /<main[^>]* data-sensitive/.test(html)).map(([file]) => inFirst(file))
    expect(sensitive.length).toBeGreaterThan(0)
    expect([...new Set(marked)].sort()).toEqual(sensitive.sort())
  })

  it('has one main, which could be replaced, and no slot left open', () => {
    for (const [file, html] of site) {
      expect(html.match(/<main/g), file).toHaveLength(1)
      expect(html, file).not.toMatch(/\u0001|slot-/)
    }
  })

  it('has no build date, version or hashed name in its body', () => {
    for (const [file, html] of site) {
      const { body } = takeApart(html)
      expect(body, file).not.toMatch(new RegExp(`(?<![\\d.])${version.replaceAll('.', '\\.')}(?![\\d.])`))
      expect(body, file).not.toMatch(/[-.][0-9a-f]{8,}\.(?:js|css|svg|png|mp3)|\bsha\d{3}-|\d{4}-\d{2}-\d{2}T\d/)
    }
  })

  describe('rendered again at another time', () => {
    afterAll(() => void vi.useRealTimers())

    it('is the same', () => {
      vi.useFakeTimers({ now: new Date('2029-05-01T12:00:00Z') })
      expect([...renderShipped()].filter(([file, html]) => site.get(file) !== html).map(([file]) => file)).toEqual([])
    })
  })

  it('keeps markup out of title and description', () => {
    const disguised = { ...catalogue, articles: catalogue.articles.map((article) => ({ ...article, texts: Object.fromEntries(Object.entries(article.texts).map(([id, text]) => [id, { ...text, summary: { id: 'x', parts: [{ kind: 'text' as const, text: '"><script>$&' }] } }])) })) }
    const html = renderShipped({ catalogue: disguised }).get('angebote/zuverdienst/index.html')!
    expect(html).toContain('content="&#34;&#62;&#60;script&#62;$&#38;"')
    expect(html).not.toContain('<script>$')
  })
})

describe('the start page', () => {
  it.each(['index.html', 'alltag/index.html', 'en/index.html'])('%s has one to six tiles', (file) => {
    const { body } = takeApart(site.get(file)!)
    const tiles = body.match(/class="tile"/g)!.length
    expect(tiles).toBeGreaterThan(0)
    expect(tiles).toBeLessThanOrEqual(6)
  })

  it('says that films in sign language are missing, while they are', () => {
    expect(catalogue.articles.some((article) => article.video)).toBe(false)
    for (const file of ['index.html', 'ueber/index.html']) expect(takeApart(site.get(file)!).body.replace(/<[^>]*>/g, ''), file).toContain('Videos in Gebärden-Sprache fehlen noch.')
  })
})
