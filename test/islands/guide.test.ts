// @vitest-environment happy-dom
import fc from 'fast-check'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { guide } from '../../src/islands/guide/guide.ts'
import { prepareGuide } from '../../src/model/index.ts'
import { wasPasst } from '../model/fixtures/was-passt.ts'
import { guidePages } from './guide-page.ts'

const WORLD = { offline: null }
const RESULT = '#wo=tagesstaette&fuer-wen=ich&wunsch=wenig-stunden&geld=jobcenter-fuer-mich&ort=rheinland'
const ANSWERS = '#wo=arbeitsbereich&fuer-wen=ich&wunsch=ausbildung&ort=rheinland'

/** The server: its pages, and whether it can be reached. */
const server = vi.hoisted(() => ({ pages: new Map<string, string>(), fails: 0, asked: [] as string[] }))
vi.mock('../../src/islands/word-note/page.ts', () => ({
  async fetchPage(address: string) {
    const path = new URL(address, location.href).pathname
    server.asked.push(path)
    if (server.fails-- > 0) throw new Error('no network')
    return new DOMParser().parseFromString(server.pages.get(`${path.slice(1)}index.html`)!.replace(/<link[^>]*>/g, ''), 'text/html')
  },
}))

let html = ''
let look = ''
beforeAll(() => {
  server.pages = guidePages(wasPasst)
  look = /data-look="([^"]+)"/.exec(server.pages.get('wegweiser/was-passt/index.html')!)![1]!
  html = /<body[\s\S]*<\/body>/.exec(server.pages.get('wegweiser/was-passt/index.html')!)![0]
})

/** The page anew, at an address. */
function open(hash = ''): HTMLElement {
  history.replaceState(null, '', `/wegweiser/was-passt/${hash}`)
  Object.assign(document.documentElement.dataset, { start: '/', look })
  document.body.innerHTML = html
  return document.querySelector<HTMLElement>('.guide')!
}

const visible = (root: ParentNode, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)].filter((element) => !element.closest('[hidden]'))
const question = (element: HTMLElement) => visible(element, '[data-question]').map((section) => section.dataset['question'])
const words = (element: HTMLElement, selector: string) => visible(element, selector).map((found) => found.textContent!.trim())
const tap = (element: HTMLElement, selector: string) => visible(element, selector)[0]!.click()

/** A busy machine may take its time. */
const soon = <T>(look: () => T) => vi.waitFor(look, { timeout: 10_000 })

/** The guide at an address, with all that comes later. */
async function opened(hash = ''): Promise<{ element: HTMLElement; unmount: () => void }> {
  const element = open(hash)
  const unmount = guide(element, WORLD)
  element.dispatchEvent(new Event('pointerdown'))
  await soon(() => expect(element.querySelector('[data-part=ending]')).not.toBeNull())
  return { element, unmount }
}

describe('the guide', () => {
  beforeEach(() => vi.stubGlobal('scrollTo', () => {}))

  it('asks one question at a time, says its number and moves the focus to it', () => {
    const element = open()
    guide(element, WORLD)
    const [first] = question(element)
    expect(question(element)).toHaveLength(1)
    expect(words(element, '.question h2')).toEqual([`Frage 1 Frage nach ${first}?`])
    tap(element, '[data-option]')
    expect(words(element, '.question h2')[0]).toMatch(/^Frage 2 Frage nach /)
    expect(document.activeElement).toBe(visible(element, '.question h2')[0])
    expect(location.hash).toMatch(new RegExp(`^#${first}=`))
  })

  it('shows three groups, at most three cards at once, and whom to ask', async () => {
    const { element } = await opened(ANSWERS)
    for (let steps = 0; question(element).length && steps < 8; steps++) tap(element, '[data-option="weiss-nicht"], [data-option]')
    expect(question(element)).toEqual([])
    expect(visible(element, '[data-part="open"] > [data-card]').length).toBeLessThanOrEqual(3)
    expect(visible(element, '[data-card]').length).toBeGreaterThan(3)
    expect(words(element, '[data-part="open"] h3')[0]).toBe('budget-fuer-ausbildung')
    expect(visible(element, '[data-office]').length).toBeGreaterThan(0)
    for (const card of visible(element, '[data-card]')) expect(visible(card, '[data-helper]').length).toBeGreaterThan(0)
  })

  it('shows what else may fit where the law stands against the wish, and why it does', async () => {
    const { element } = await opened(RESULT)
    const cards = visible(element, '[data-part="open"] > [data-card]')
    const excluded = cards.find((card) => card.dataset['card'] === 'zuverdienst')!
    expect(excluded.dataset['outcome']).toBe('gerade-nicht')
    expect(words(excluded, '[data-verb="excludes"] li')).toEqual(['Grund jobcenter'])
    expect(cards.filter((card) => card.dataset['outcome'] !== 'gerade-nicht').length).toBeGreaterThan(0)
    expect(cards.length).toBeLessThanOrEqual(3)
  })

  it('shows of each group that can fit a card at once, and never more than three', async () => {
    const { element } = await opened()
    const options = fc.record(Object.fromEntries(prepareGuide(wasPasst).questions.map(({ id, options }) => [id, fc.constantFrom(...options.map((option) => option.id))])))
    fc.assert(fc.property(options, (answers) => {
      location.hash = new URLSearchParams(answers).toString()
      dispatchEvent(new Event('hashchange'))
      const open = visible(element, '[data-part="open"] > [data-card]').map((card) => card.dataset['outcome'])
      expect(open.length).toBeLessThanOrEqual(3)
      const groups = visible(element, '[data-group]').map((group) => group.dataset['group']).filter((group) => group !== 'gerade-nicht')
      if (open.length) expect(open).toEqual(expect.arrayContaining(groups))
    }), { numRuns: 40, seed: 1 })
  })

  it('keeps the other answers when one is changed', async () => {
    const { element } = await opened(ANSWERS)
    tap(element, '[data-do="change"][data-asked="wo"]')
    expect(question(element)).toEqual(['wo'])
    expect(words(element, '[aria-current]')).toEqual(['Antwort arbeitsbereich'])
    tap(element, '.tile[data-option="schule"]')
    expect(location.hash).toContain('wo=schule')
    expect(location.hash).toContain('wunsch=ausbildung')
  })

  it('finds an answer by a place', () => {
    const element = open(ANSWERS.replace('&ort=rheinland', ''))
    guide(element, WORLD)
    for (let steps = 0; question(element)[0] !== 'ort' && steps < 8; steps++) tap(element, '.tile[data-option]')
    tap(element, '[data-letter="D"]')
    expect(words(element, '.place-list button')).toEqual(['Kreis Düren'])
    tap(element, '.place-list button')
    expect(location.hash).toContain('ort=rheinland')
  })

  it('starts anew, and follows the address', async () => {
    const { element } = await opened(ANSWERS)
    tap(element, '[data-do="restart"]')
    expect(location.hash).toBe('')
    expect(words(element, '.question h2')[0]).toMatch(/^Frage 1 /)
    history.replaceState(null, '', ANSWERS)
    dispatchEvent(new PopStateEvent('popstate'))
    expect(words(element, '[data-told] .said').length).toBeGreaterThan(2)
  })

  it('leaves nothing behind, however often it comes and goes', async () => {
    const element = open(ANSWERS)
    const before = [element.outerHTML, document.head.innerHTML]
    for (let times = 0; times < 40; times++) {
      const unmount = guide(element, WORLD)
      // Every second time it goes before all has come.
      if (times % 2) await soon(() => tap(element, '[data-do="change"]'))
      unmount()
      history.replaceState(null, '', ANSWERS)
    }
    dispatchEvent(new PopStateEvent('popstate'))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect([element.outerHTML, document.head.innerHTML]).toEqual(before)
  })

  it('asks for what comes later once, and not before somebody touches it', async () => {
    server.asked = []
    const element = open()
    guide(element, WORLD)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(server.asked).toEqual([])
    for (let touches = 0; touches < 3; touches++) element.dispatchEvent(new Event('pointerdown'))
    tap(element, '[data-option]')
    await soon(() => expect(visible(element, '[data-told]')).toHaveLength(1))
    expect(server.asked).toEqual(['/wegweiser/was-passt/ergebnisse/', '/kontakte/'])
  })

  it('asks on although what comes later can’t be had, and tries again', async () => {
    const element = open()
    guide(element, WORLD)
    server.fails = 4
    tap(element, '[data-option]')
    expect(words(element, '.question h2')[0]).toMatch(/^Frage 2 /)
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(element.querySelector('[data-part=ending]')).toBeNull()
    server.fails = 0
    tap(element, '[data-option]')
    await soon(() => expect(visible(element, '[data-told]')).toHaveLength(2))
    expect(words(element, '.question h2')[0]).toMatch(/^Frage 3 /)
  })

  const waiting = (element: HTMLElement) => [element.getAttribute('aria-busy'), ...words(element, '[data-part=coming], [data-part=failed]')]

  it('says that a result comes, then that it can’t be had, with the way to all results, and tries again at the next touch', async () => {
    const element = open(RESULT.replace('&ort=rheinland', ''))
    guide(element, WORLD)
    server.fails = 9
    const before = history.length
    tap(element, '.tile[data-option="rheinland"]')
    tap(element, '.tile[data-option="rheinland"]')
    expect(history.length - before, 'a second tap is no further step').toBe(1)
    expect(waiting(element)).toEqual(['true', 'Ihr Ergebnis kommt gleich.'])
    expect(visible(element, '[aria-current=true]').map(({ dataset }) => dataset['option'])).toEqual(['rheinland'])
    await soon(() => expect(waiting(element)).toEqual(['false', 'Wir können Ihr Ergebnis gerade nicht zeigen. Versuchen Sie es später noch einmal.']))
    expect(visible(element, '.guide-ends a').map((link) => link.getAttribute('href'))).toEqual(['/wegweiser/was-passt/ergebnisse/'])
    expect(question(element)).toEqual(['ort'])
    server.fails = 0
    element.dispatchEvent(new Event('pointerdown'))
    await soon(() => expect(words(element, '.result-head h2')[0]).toBe('Das ist Ihr Ergebnis'))
    expect(waiting(element)).toEqual([null])
    expect(visible(element, '.guide-ends a')).toEqual([])
  })

  it.each([['decides otherwise', 'data-of'], ['looks otherwise', 'data-look']])('takes no results of another version of the kiosk, which %s', async (_, mark) => {
    const path = 'wegweiser/was-passt/ergebnisse/index.html'
    const whole = server.pages.get(path)!
    server.pages.set(path, whole.replace(new RegExp(`${mark}="[^"]+"`), `${mark}="anders"`))
    const element = open(RESULT)
    guide(element, WORLD)
    await soon(() => expect(waiting(element)[0]).toBe('false'))
    expect(element.querySelector('[data-part=ending]')).toBeNull()
    server.pages.set(path, whole)
  })

  it.each([
    ['can’t be had', undefined],
    ['look otherwise', (page: string) => page.replace(/data-look="[^"]+"/, 'data-look="anders"')],
  ])('shows the result also when the contacts %s: their links remain', async (_, changed) => {
    const contacts = server.pages.get('kontakte/index.html')!
    if (changed) server.pages.set('kontakte/index.html', changed(contacts))
    else server.pages.delete('kontakte/index.html')
    const { element } = await opened(RESULT)
    server.pages.set('kontakte/index.html', contacts)
    expect(visible(element, 'section.contact')).toEqual([])
    expect(visible(element, '[data-part=all-offices] a').map((link) => link.getAttribute('href'))).toEqual(['/kontakte/'])
    expect(visible(element, '[data-helper] a').length).toBeGreaterThan(0)
  })

  it('tells who reads aloud of a result that comes late', async () => {
    const told: string[] = []
    const note = ({ type }: Event) => told.push(type)
    for (const name of ['kiosk:screen', 'kiosk:added']) document.addEventListener(name, note)
    await opened(RESULT)
    expect(told).toEqual(['kiosk:screen', 'kiosk:added'])
    for (const name of ['kiosk:screen', 'kiosk:added']) document.removeEventListener(name, note)
  })

  it('moves the focus to a result that was waited for', async () => {
    const element = open(RESULT.replace('&ort=rheinland', ''))
    guide(element, WORLD)
    expect(question(element)).toEqual(['ort'])
    tap(element, '.tile[data-option="rheinland"]')
    await soon(() => expect(document.activeElement).toBe(visible(element, '.result-head h2')[0]))
    expect(question(element)).toEqual([])
  })

  it('leads from who helps to the card of the contact on this page', async () => {
    const { element } = await opened(RESULT)
    const link = visible(element, '[data-helper] a')[0] as HTMLAnchorElement
    expect(link.pathname).toBe('/kontakte/')
    link.click()
    expect(document.activeElement?.closest('section.contact')?.id).toBe(link.hash.slice(1))
    expect(location.pathname).toBe('/wegweiser/was-passt/')
  })

  it('never throws and is never empty, whatever stands in the address', async () => {
    const piece = fc.oneof(fc.constantFrom('wo=schule', 'wo=', 'ort=rheinland', '__proto__=x', 'constructor=wo', '%', '%E0%A4%A'), fc.string(), fc.webFragments())
    await fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
      const { element, unmount } = await opened(`#${pieces.join('&')}`)
      expect(visible(element, '.question h2, .result-head h2')).toHaveLength(1)
      unmount()
    }), { numRuns: 30 })
  })
})
