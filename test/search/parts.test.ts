import { describe, expect, it } from 'vitest'
import { packName } from '../../src/build/packs.ts'
import type { Article, Catalogue } from '../../src/content/catalogue.ts'
import { toLine } from '../../src/language/plain-line.ts'
import { searchFiles } from '../../src/pages/search-files.ts'
import { buildParts } from '../../src/search/build-parts.ts'
import { partOf, PARTS } from '../../src/search/parts.ts'
import { readPart } from '../../src/search/read-part.ts'
import { openIndex } from '../../src/search/search.ts'
import { catalogue } from '../content/shipped.ts'
import { words } from '../pages/site.ts'
import { entry, shippedSearch } from './index-of.ts'

const { entries, parts } = shippedSearch('de-simple')
const pathsIn = (json: string) => readPart(json).map(({ path }) => path)

describe('the part of an entry', () => {
  it.each([['', 0], ['/', 7], ['/hilfe/', 4], ['/angebote/zuverdienst/', 5], ['/woerter/u0627/#سلام', 1]])('follows from its path: that of „%s“ is %i', (path, part) => expect(partOf(path)).toBe(part))

  it('is where it lies, once, in the order of the site', () => {
    expect(parts.map(pathsIn)).toEqual(PARTS.map((_, part) => entries.map(({ path }) => path).filter((path) => partOf(path) === part)))
    expect(parts.flatMap(pathsIn)).toHaveLength(entries.length)
  })

  it('is none of those that hold too much', () => {
    for (const json of parts) expect(json.length / parts.join('').length).toBeLessThan(0.2)
  })

  it('comes in the pack of the search', () => {
    for (const folder of ['', 'alltag/']) expect(new Set(PARTS.map((name) => packName(folder + name, () => '')))).toEqual(new Set(['suche']))
  })
})

describe('the words of an entry', () => {
  const kept = (told: Parameters<typeof entry>[1]) => readPart(buildParts([entry('/da/', told)])[partOf('/da/')]!)[0]

  it('are there folded, once in each field, without those that lead nowhere', () => {
    expect(kept({ names: ['Die Werk-Statt', 'Werk'], everyday: ['Küche'], text: ['Werk und Werk'] })).toMatchObject({ names: 'werkstatt werk statt', everyday: 'kuche', headings: '', text: 'werk' })
  })

  it('sound in names, everyday words and headings, and not in the text', () => {
    const search = openIndex(buildParts([entry('/name/', { names: ['Fahrdienst'] }), entry('/alltag/', { everyday: ['Fahrdienst'] }), entry('/teil/', { headings: ['Fahrdienst'] }), entry('/text/', { text: ['Fahrdienst'] })]))
    expect(search('vardinsd').map(({ path }) => path).sort()).toEqual(['/alltag/', '/name/', '/teil/'])
  })

  it('sound no louder because two fields have them', () => {
    const search = openIndex(buildParts([entry('/a/', { names: ['Fahrdienst'], everyday: ['nelke'] }), entry('/b/', { names: ['Fahrdienst'], everyday: ['nelke'], headings: ['Fahrdienst'] })]))
    const [one, other] = search('vardinsd')
    expect(one!.score).toBe(other!.score)
  })
})

describe('an index', () => {
  it('gives equals in the order of their paths, in whatever order they come', () => {
    const equals = ['/d/', '/b/', '/a/', '/e/', '/c/'].map((path) => entry(path, { names: ['Garten'] }))
    for (const given of [equals, [...equals].reverse()]) expect(openIndex(buildParts(given))('garten').map(({ path }) => path)).toEqual(['/a/', '/b/', '/c/', '/d/', '/e/'])
  })

  it('is none when a part is there twice', () => expect(() => openIndex([...parts.slice(1), parts[1]!])).toThrow(/duplicate/))
})

describe('a new version', () => {
  const before = searchFiles({ catalogue, words })
  /** The files that are others with this content. */
  const changed = (content: Partial<Catalogue>) => [...searchFiles({ catalogue: { ...catalogue, ...content }, words })].filter(([file, text]) => before.get(file) !== text).map(([file]) => file)
  const PATH = '/angebote/zuverdienst/'
  const own = PARTS[partOf(PATH)]!
  const withArticle = (change: (article: Article) => Article) => ({ articles: catalogue.articles.map((article) => (article.path === PATH ? change(article) : article)) })

  it('changes no file while all words are the same', () => expect(changed({})).toEqual([]))

  it('changes one part of each register for a new word in one of them', () => {
    const inOne = withArticle((article) => ({ ...article, texts: { ...article.texts, 'de-simple': { ...article.texts['de-simple']!, title: toLine('Gänseblümchen') } } }))
    expect(changed(inOne)).toEqual([own, `alltag/${own}`])
  })

  it('changes one part of each language for a new everyday word', () => {
    expect(changed(withArticle((article) => ({ ...article, search: [...article.search, 'Gänseblümchen'] })))).toEqual([own, `alltag/${own}`, `en/${own}`])
  })

  it.each([['first', 0], ['last', catalogue.contacts.length]])('changes one part of each language for an entry that comes %s', (_, at) => {
    const added = { ...catalogue.contacts[0]!, id: 'gaensebluemchen' }
    const part = PARTS[partOf('/kontakte/#gaensebluemchen')]!
    expect(changed({ contacts: catalogue.contacts.toSpliced(at, 0, added) })).toEqual([part, `alltag/${part}`, `en/${part}`])
  })
})
