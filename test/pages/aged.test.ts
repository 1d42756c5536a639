// @vitest-environment happy-dom
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { catalogue } from '../content/shipped.ts'
import { agedNote } from '../../src/pages/aged.ts'
import { siteOf } from '../../src/pages/render.tsx'
import { fileOf, renderShipped, takeApart, words } from './site.ts'

const SENTENCE = /Das kann heute anders sein\.\s*Fragen Sie nach\./
/** The day of the content, and a year on. */
const [THEN, LATER] = ['2026-11-22T12:00:00Z', '2027-11-23T12:00:00Z']

describe('what may have grown old', () => {
  let pages: Map<string, string>
  beforeAll(async () => {
    pages = renderShipped()
    vi.useFakeTimers({ now: new Date(THEN) })
    document.documentElement.dataset['asOf'] = catalogue.asOf
    Object.defineProperty(document, 'fonts', { configurable: true, value: { load: () => Promise.resolve([]) } })
    await import('../../src/pages/pre-paint.ts')
  })
  afterAll(() => void vi.useRealTimers())

  /** The page as a device shows it at a moment. */
  function open(path: string, moment: string, html = pages): HTMLElement {
    vi.setSystemTime(new Date(moment))
    document.body.innerHTML = takeApart(html.get(fileOf(path))!).body.replace(/<script type="module".*?<\/script>/g, '')
    return document.body
  }
  const isSaid = (element: Element) => [...element.querySelectorAll('.block-note')].some((note) => !note.closest('[hidden]') && SENTENCE.test(note.textContent!))
  const blocksOf = ({ texts }: (typeof catalogue.articles)[number]) => texts['de-simple']!.sections.flatMap(({ blocks }) => blocks)

  it('says so a year on at each block with a fact, at each contact and below each text', () => {
    for (const article of catalogue.articles) {
      const page = open(article.path, LATER)
      const shown = [...page.querySelectorAll('.block')]
      const silent = blocksOf(article).filter((block, index) => block.facts.length > 0 && !isSaid(shown[index]!))
      expect(silent, article.path).toEqual([])
      expect([...page.querySelectorAll('.contact')].filter((card) => !isSaid(card)), article.path).toEqual([])
      expect(isSaid(page.querySelector('.page-note')!), article.path).toBe(true)
    }
  })

  it('says so a year on on all other pages that state facts', () => {
    const contacts = open('/kontakte/', LATER).querySelectorAll('.contact')
    expect(contacts).toHaveLength(catalogue.contacts.length)
    expect([...contacts].filter((card) => !isSaid(card))).toEqual([])
    const others = [...catalogue.guides.flatMap(({ path, ends }) => [path, ends]), '/vergleich/', '/landschaft/']
    expect(others.filter((path) => !isSaid(open(path, LATER).querySelector('.page-note')!))).toEqual([])
    for (const { id, facts } of catalogue.glossary) expect(isSaid(open(`/woerter/${id[0]}/`, LATER).querySelector(`#${id}`)!), id).toBe(facts.length > 0)
  })

  it('keeps still until then, but for what has always said so', () => {
    const page = open('/angebote/werkstatt/', THEN)
    expect(isSaid(page.querySelector('.page-note')!)).toBe(false)
    expect([...page.querySelectorAll('.contact')].filter(isSaid)).toEqual([])
    expect([...page.querySelectorAll('.block')].filter((block) => !isSaid(block)).length).toBeGreaterThan(0)
  })

  it('says it from the day after on, in Germany', () => {
    const fact = [...catalogue.facts.values()].find(({ id }) => id === 'recht-14-frist-zustaendigkeit')!
    expect(fact.checkBy).toBe('2027-08-19')
    const article = catalogue.articles.find((each) => blocksOf(each).some(({ facts }) => facts.join() === fact.id))
    const at = (moment: string) => isSaid(open(article!.path, moment).querySelectorAll('.block')[blocksOf(article!).findIndex(({ facts }) => facts.join() === fact.id)]!)
    expect(['2027-08-19T21:59:00Z', '2027-08-19T22:00:00Z', '1970-01-01T00:00:00Z'].map(at)).toEqual([false, true, false])
  })

  it('counts from the first of several days, and knows none of what states nothing', () => {
    const site = siteOf(catalogue.languages[0]!, { catalogue, words })
    expect(agedNote(site, ['2027-05-22', '2027-01-31', '2027-08-19']).from).toBe('2027-02-01')
    expect(agedNote(site, [])).toEqual({ lines: [] })
    expect(agedNote({ ...site, builtOn: '2027-01-31' }, ['2027-01-31'])).toMatchObject({ from: '2027-02-01' })
    expect(agedNote({ ...site, builtOn: '2027-02-01' }, ['2027-01-31'])).not.toHaveProperty('from')
  })

  it('says to everybody what had passed at the build, with a wrong clock and without script', () => {
    const late = renderShipped({ builtOn: '2027-11-23' })
    const page = open('/kontakte/', '1970-01-01T00:00:00Z', late)
    expect([...page.querySelectorAll('.contact')].filter((card) => !isSaid(card))).toEqual([])
    expect(page.querySelectorAll('.contact kiosk-dated')).toHaveLength(0)
  })
})
