// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { compare } from '../../src/islands/compare/compare.ts'
import { comparePage } from './compare-page.ts'
import { watchListeners } from './listeners.ts'
import { fakeOffline } from './surroundings.ts'

const IDS = ['garten', 'backen', 'kochen', 'werken']
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
const pressed = () => all('[aria-pressed=true][data-choice]').map((button) => button.dataset['choice'])
const cells = () => all('.compare-cell[data-programme]').filter(({ hidden }) => !hidden).map(({ dataset }) => dataset['programme'])
const state = () => document.querySelector('[data-part=state]')!.textContent
const tap = (id: string) => document.querySelector<HTMLElement>(`[data-choice=${id}]`)!.click()
const element = () => document.querySelector<HTMLElement>('.compare')!

describe('the comparison', () => {
  let page = ''
  let take = () => {}
  const start = (hash = '') => {
    history.replaceState({ depth: 2 }, '', `/vergleich/${hash}`)
    take = compare(element(), fakeOffline())
  }
  beforeAll(() => void (page = /<main[^>]*>([\s\S]*)<\/main>/.exec(comparePage(IDS))![1]!))
  beforeEach(() => void (document.body.innerHTML = page))
  afterEach(() => take())

  it('begins with nothing chosen, and with everything there for the printer', () => {
    start()
    expect(pressed()).toEqual([])
    expect(cells()).toEqual(IDS)
    expect(state()).toBe('Wählen Sie 2 oder 3 Angebote.')
    expect(element().classList.contains('shown')).toBe(false)
  })

  it('asks for another one after the first, and shows two and three', () => {
    start()
    tap('kochen')
    expect(state()).toBe('Wählen Sie noch ein Angebot.')
    expect(element().classList.contains('shown')).toBe(false)
    tap('garten')
    expect(location.hash).toBe('#was=garten,kochen')
    expect(cells()).toEqual(['garten', 'kochen'])
    expect(state()).toBe('Sie können jetzt vergleichen. Oder wählen Sie noch ein Angebot.')
    expect(element().classList.contains('shown')).toBe(true)
    expect(document.querySelector<HTMLElement>('[data-do=show]')!.hidden).toBe(false)
    tap('werken')
    expect(cells()).toEqual(['garten', 'kochen', 'werken'])
    expect(state()).toBe('Sie können jetzt vergleichen.')
  })

  it('says that no more than three go side by side, and keeps the three', () => {
    start('#was=garten,backen,kochen')
    tap('werken')
    expect(state()).toBe('Mehr als 3 Angebote gehen nicht. Nehmen Sie zuerst ein Angebot weg.')
    expect(pressed()).toEqual(['garten', 'backen', 'kochen'])
    expect(location.hash).toBe('#was=garten,backen,kochen')
  })

  it('takes a programme out again; the last one leaves no # behind', () => {
    start('#was=garten')
    tap('garten')
    expect(location.hash).toBe('')
    expect(cells()).toEqual(IDS)
  })

  it('keeps what the history says of the steps before', () => {
    start()
    const { length } = history
    tap('garten')
    expect(history.length).toBe(length)
    expect(history.state).toEqual({ depth: 2 })
  })

  it('follows the address', () => {
    start()
    history.replaceState(null, '', '#was=backen,werken')
    dispatchEvent(new Event('hashchange'))
    expect(cells()).toEqual(['backen', 'werken'])
  })

  it('drops what there is not, and says so', () => {
    start('#was=garten,mond')
    expect(pressed()).toEqual(['garten'])
    expect(state()).toBe('Ein Angebot haben wir nicht gefunden. Prüfen Sie bitte Ihre Auswahl.Wählen Sie noch ein Angebot.')
  })

  it('moves the focus to the first question, and back to the choice', () => {
    start('#was=garten,backen')
    document.querySelector<HTMLElement>('[data-do=show]')!.click()
    expect(document.activeElement?.textContent).toContain('Wo arbeite ich?')
    document.querySelector<HTMLElement>('[data-do=change]')!.click()
    expect(document.activeElement?.textContent).toBe('Was möchten Sie vergleichen?')
  })

  it('says of what nobody knows whom to ask', () => {
    const cell = all('.compare-cell').find(({ dataset }) => dataset['programme'] === 'werken')!
    expect(cell.textContent).toContain('Das wissen wir nicht. Fragen Sie:Gärtnerei')
    expect(cell.querySelector('a')!.getAttribute('href')).toBe('/kontakte/#gaertnerei')
  })

  it('gives an answer that is the same for all once', () => {
    expect(all('.compare-all')).toHaveLength(1)
    expect(all('.compare-all')[0]!.closest('section')!.querySelectorAll('[data-programme]')).toHaveLength(0)
  })

  it('leaves nothing behind, however often it comes and goes', () => {
    history.replaceState(null, '', '/vergleich/')
    const before = document.body.outerHTML
    const watch = watchListeners()
    for (let times = 0; times < 100; times++) {
      history.replaceState(null, '', '/vergleich/#was=garten,mond')
      take = compare(element(), fakeOffline())
      tap('backen')
      take()
    }
    watch.stop()
    expect(watch.open()).toEqual([])
    expect(document.body.outerHTML).toBe(before)
  })
})
