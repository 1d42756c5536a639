import { describe, expect, it } from 'vitest'
import { searchFiles } from '../../src/pages/search-files.ts'
import { PARTS } from '../../src/search/parts.ts'
import { plainText } from '../../src/language/text.ts'
import { catalogue } from '../content/shipped.ts'
import { fileOf, pagesIn, renderShipped, words } from '../pages/site.ts'
import { shippedSearch } from './index-of.ts'

const site = renderShipped()
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]!)

/** Pages that no result leads to, each with the reason. */
const NOT_FOUND: readonly [path: RegExp, why: string][] = [
  [/^\/$/, '„Start“ is on every screen.'],
  [/^\/404\.html$/, 'It is no page to go to.'],
  [/^\/info-punkt\/$/, 'Screens take their questions and pictures from it.'],
  [/^\/betreuung\/$/, 'It is for those who look after a device.'],
  [/^\/werkstatt\/$/, 'It names people only on a device of their workshop; the contacts lead there.'],
  [/^\/wegweiser\/[\w-]+\/ergebnisse\/$/, 'The guide leads there.'],
  [/^\/suche\//, 'Who searches is there.'],
  [/^\/meine-fragen\/$/, 'It is empty until a person has ticked questions; the pages with questions lead there.'],
  [/^\/woerter\/.\//, 'Each of its words is found.'],
]

describe.each(catalogue.languages.map(({ id, path }) => [id, path] as const))('what can be found in %s', (id, folder) => {
  const { entries } = shippedSearch(id)

  it('is every page but a few, every word and every contact', () => {
    const paths = new Set(entries.map(({ path }) => path))
    const missing = pagesIn(id).map(({ path }) => path).filter((path) => !paths.has(path) && !NOT_FOUND.some(([pattern]) => pattern.test(path)))
    expect(missing).toEqual([])
    expect(entries.filter(({ kind }) => kind === 'word')).toHaveLength(catalogue.glossary.length)
    expect(entries.filter(({ kind }) => kind === 'contact')).toHaveLength(catalogue.contacts.length)
  })

  it('has a path of its own each: by it an entry has its part', () => {
    const paths = entries.map(({ path }) => path)
    expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([])
  })

  it('leads to a place that exists', () => {
    const lost = entries.map(({ path }) => path.split('#')).filter(([page, place]) => {
      const html = site.get(fileOf(page!, folder))
      return !html || (place && !html.includes(` id="${place}"`))
    })
    expect(lost).toEqual([])
  })

  it('has one sentence and a picture each, and no link inside the link', () => {
    for (const { label, summary, picture } of entries) {
      expect(catalogue.pictures.has(picture), picture).toBe(true)
      expect([...label.parts, ...summary.parts].filter(({ kind }) => kind !== 'text')).toEqual([])
      expect(plainText(summary)).not.toBe('')
    }
  })

  it('stands from A to Z, each name once', () => {
    const names = all(site.get(fileOf('/suche/a-z/', folder))!.split('<main')[1]!.split('</main>')[0]!.replace(/<span class="w">([^<]*)<\/span>/g, '$1'), /<li><a class="lined"[^>]*><span class="line"[^>]*>(.*?)<\/span><\/a>/g)
    const written = names.map((name) => name.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&'))
    expect(new Set(written).size).toBe(written.length)
    expect([...new Set(entries.map(({ label }) => plainText(label)))].filter((name) => !written.includes(name))).toEqual([])
  })
})

describe('the files of the search', () => {
  const files = searchFiles({ catalogue, words })

  it('are the parts of an index in the folder of each language', () => {
    expect(PARTS).toEqual([...'0123456789'].map((part) => `suche-${part}.json`))
    expect([...files.keys()]).toEqual(['', 'alltag/', 'en/'].flatMap((folder) => PARTS.map((name) => folder + name)))
  })

  it('lie where the page says', () => {
    for (const [folder, base] of [['', '/'], ['alltag', '/alltag/'], ['en', '/en/']] as const) {
      const html = site.get(fileOf('/suche/', folder))!
      expect(html).toContain(`data-home="${base}"`)
      expect(html).toContain('data-pictures="/bilder.svg"')
    }
  })
})
