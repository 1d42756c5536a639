// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { here } from '../../src/islands/here.ts'
import { landscape } from '../../src/islands/landscape.ts'
import { watchListeners } from './listeners.ts'
import { landscapePage } from './landscape-page.ts'

const page = landscapePage()
const find = <E extends Element = HTMLElement>(selector: string) => document.querySelector<E>(selector)!
const outer = () => find('[data-island="here"]')
const inner = () => find('[data-island="landscape"]')
const texts = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].map((each) => each.textContent)
const surroundings = { offline: null }
const click = (selector: string, init: MouseEventInit = {}) => {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init })
  find(selector).dispatchEvent(event)
  return event
}

beforeEach(() => void (document.body.innerHTML = page))
afterEach(() => {
  document.body.replaceChildren()
  sessionStorage.clear()
  localStorage.clear()
})

describe('„Hier bin ich“', () => {
  const ways = () => [...new Set([...document.querySelectorAll('.ways-wide .way.on')].map((way) => way.getAttribute('href')))]

  it('marks the station in both pictures, its ways, and says it in words', () => {
    here(outer(), surroundings)
    expect(find('[data-part="here"]').hidden).toBe(true)
    click('[data-here="Schule"]')
    expect(document.querySelectorAll('.station.here')).toHaveLength(2)
    expect(ways()).toEqual(['#weg-a-Schule-Lernen'])
    expect(find('[data-part="here"]').hidden).toBe(false)
    expect(find('[data-part="said"]').textContent).toBe('Sie sind hier: Schule')
    expect(find('[data-part="read"]').getAttribute('href')).toBe('#station-Schule')
    expect([...document.querySelectorAll<HTMLElement>('.you')].filter((you) => !you.hidden)).toHaveLength(1)
  })

  it('gives who is in a frame the ways of the frame, and who is at an end the way back', () => {
    here(outer(), surroundings)
    click('[data-here="Lernen"]')
    expect(ways()).toEqual(['#weg-b-Werkstatt-Betrieb', '#weg-a-Lernen-Arbeit'])
    click('[data-here="Betrieb"]')
    expect(ways()).toEqual(['#weg-b-Werkstatt-Betrieb'])
  })

  it('is kept for the session, and taken away', () => {
    const end = here(outer(), surroundings)
    click('[data-here="Arbeit"]')
    expect([sessionStorage.getItem('here'), localStorage.getItem('here')]).toEqual(['"Arbeit"', null])
    end()
    expect(document.querySelectorAll('.station.here, .way.on')).toHaveLength(0)
    here(outer(), surroundings)
    expect(find('[data-part="said"]').textContent).toBe('Sie sind hier: Arbeit')
    click('[data-part="away"]')
    expect(sessionStorage.getItem('here')).toBeNull()
    expect(find('[data-part="here"]').hidden).toBe(true)
    expect(find('[data-part="said"]').textContent).toBe('')
  })

  it.each(['"Mond"', '{broken', '{"a":1}', 'null'])('is nowhere when %s was kept', (value) => {
    sessionStorage.setItem('here', value)
    here(outer(), surroundings)
    expect(find('[data-part="here"]').hidden).toBe(true)
    expect(document.querySelectorAll('.here')).toHaveLength(1)
  })
})

describe('what is tapped', () => {
  it('is shown above the picture, with the words of the list and no id twice', () => {
    landscape(inner(), surroundings)
    const event = click('.ways-wide .station[data-station="Schule"] text')
    expect(event.defaultPrevented).toBe(true)
    expect(find<HTMLDialogElement>('dialog').open).toBe(true)
    expect(texts('dialog h3')).toEqual(['Schule'])
    expect(document.querySelectorAll('dialog [id]')).toHaveLength(0)
    click('dialog [data-part="close"]')
    expect(find<HTMLDialogElement>('dialog').open).toBe(false)
  })

  it('is a way, or the frame that what is shown leads to', () => {
    landscape(inner(), surroundings)
    click('.way[href="#weg-b-Werkstatt-Betrieb"] text')
    expect(texts('dialog .way-entry strong')).toEqual(['Weg 2, Angebot b: Von Werkstatt zu Betrieb'])
    click('.ways-wide .station[data-station="Lernen"] text')
    click('dialog a[href="#station-Werkstatt"]')
    expect(texts('dialog h3')).toEqual(['Werkstatt'])
  })

  it('closes when one says „Hier bin ich“, or taps beside it', () => {
    landscape(inner(), surroundings)
    for (const beside of ['dialog [data-here]', 'dialog']) {
      click('.ways-wide .station[data-station="Schule"] text')
      click(beside)
      expect(find<HTMLDialogElement>('dialog').open, beside).toBe(false)
    }
  })

  it('is left to the browser in another tab, and in the list', () => {
    landscape(inner(), surroundings)
    expect(click('.ways-wide .station text', { ctrlKey: true }).defaultPrevented).toBe(false)
    expect(click('[data-part="list"] a[href="#station-Werkstatt"]').defaultPrevented).toBe(false)
    expect(find<HTMLDialogElement>('dialog').open).toBe(false)
  })
})

it('both leave nothing behind', () => {
  vi.stubGlobal('scrollTo', () => undefined)
  const before = document.body.innerHTML
  const watch = watchListeners()
  for (let times = 0; times < 100; times++) {
    const ends = [here(outer(), surroundings), landscape(inner(), surroundings)]
    click('[data-here="Schule"]')
    click('.ways-wide .station text')
    ends.forEach((end) => end())
    sessionStorage.clear()
  }
  watch.stop()
  expect(watch.open()).toEqual([])
  expect(document.body.innerHTML.replaceAll(' class=""', '')).toBe(before.replaceAll(' class=""', ''))
  vi.unstubAllGlobals()
})
