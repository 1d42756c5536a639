// @vitest-environment happy-dom
import fc from 'fast-check'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { guide } from '../../src/islands/guide/guide.ts'
import { prepareGuide } from '../../src/model/index.ts'
import { wasPasst } from '../model/fixtures/was-passt.ts'
import { guidePage } from './guide-page.ts'

const WORLD = { offline: null }
const ANSWERS = '#wo=arbeitsbereich&fuer-wen=ich&wunsch=ausbildung&ort=rheinland'

let html = ''
beforeAll(() => void (html = /<body[\s\S]*<\/body>/.exec(guidePage(wasPasst))![0]))

/** The page anew, at an address. */
function open(hash = ''): HTMLElement {
  history.replaceState(null, '', `/wegweiser/was-passt/${hash}`)
  document.body.innerHTML = html
  return document.querySelector<HTMLElement>('.guide')!
}

const visible = (root: ParentNode, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)].filter((element) => !element.closest('[hidden]'))
const question = (element: HTMLElement) => visible(element, '[data-question]').map((section) => section.dataset['question'])
const words = (element: HTMLElement, selector: string) => visible(element, selector).map((found) => found.textContent!.trim())
const tap = (element: HTMLElement, selector: string) => visible(element, selector)[0]!.click()

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

  it('shows three groups, at most three cards at once, and whom to ask', () => {
    const element = open(ANSWERS)
    guide(element, WORLD)
    for (let steps = 0; question(element).length && steps < 8; steps++) tap(element, '[data-option="weiss-nicht"], [data-option]')
    expect(question(element)).toEqual([])
    expect(visible(element, '[data-part="open"] > [data-card]').length).toBeLessThanOrEqual(3)
    expect(visible(element, '[data-card]').length).toBeGreaterThan(3)
    expect(words(element, '[data-part="open"] h3')[0]).toBe('budget-fuer-ausbildung')
    expect(visible(element, '[data-office]').length).toBeGreaterThan(0)
    for (const card of visible(element, '[data-card]')) expect(visible(card, '[data-helper]').length).toBeGreaterThan(0)
  })

  it('shows what else may fit where the law stands against the wish, and why it does', () => {
    const element = open('#wo=tagesstaette&fuer-wen=ich&wunsch=wenig-stunden&geld=jobcenter-fuer-mich&ort=rheinland')
    guide(element, WORLD)
    const opened = visible(element, '[data-part="open"] > [data-card]')
    const excluded = opened.find((card) => card.dataset['card'] === 'zuverdienst')!
    expect(excluded.dataset['outcome']).toBe('gerade-nicht')
    expect(words(excluded, '[data-verb="excludes"] li')).toEqual(['Grund jobcenter'])
    expect(opened.filter((card) => card.dataset['outcome'] !== 'gerade-nicht').length).toBeGreaterThan(0)
    expect(opened.length).toBeLessThanOrEqual(3)
  })

  it('shows of each group that can fit a card at once, and never more than three', () => {
    const element = open()
    guide(element, WORLD)
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

  it('keeps the other answers when one is changed', () => {
    const element = open(ANSWERS)
    guide(element, WORLD)
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

  it('starts anew, and follows the address', () => {
    const element = open(ANSWERS)
    guide(element, WORLD)
    tap(element, '[data-do="restart"]')
    expect(location.hash).toBe('')
    expect(words(element, '.question h2')[0]).toMatch(/^Frage 1 /)
    history.replaceState(null, '', ANSWERS)
    dispatchEvent(new PopStateEvent('popstate'))
    expect(words(element, '[data-told] .said').length).toBeGreaterThan(2)
  })

  it('leaves nothing behind, however often it comes and goes', () => {
    const element = open(ANSWERS)
    const before = element.outerHTML
    for (let times = 0; times < 100; times++) {
      const unmount = guide(element, WORLD)
      tap(element, '[data-do="change"]')
      unmount()
      expect(element.outerHTML).toBe(before)
      history.replaceState(null, '', ANSWERS)
    }
    dispatchEvent(new PopStateEvent('popstate'))
    visible(element, '[data-helper] a')[0]!.closest<HTMLElement>('li')!.click()
    expect(element.outerHTML).toBe(before)
  })

  it('never throws and is never empty, whatever stands in the address', () => {
    const piece = fc.oneof(fc.constantFrom('wo=schule', 'wo=', 'ort=rheinland', '__proto__=x', 'constructor=wo', '%', '%E0%A4%A'), fc.string(), fc.webFragments())
    fc.assert(fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const element = open()
      location.hash = pieces.join('&')
      const unmount = guide(element, WORLD)
      expect(visible(element, '.question h2, .result-head h2')).toHaveLength(1)
      unmount()
    }), { numRuns: 30 })
  })
})
