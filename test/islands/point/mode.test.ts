// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { asShown } from '../../../src/islands/point/out/outside.ts'
import { plainTouch } from '../../../src/islands/point/plain-touch.ts'
import { arrived, remember, setDue, takeLast, trail } from '../../../src/islands/point/ways/trail.ts'
import { ways } from '../../../src/islands/point/ways/ways.ts'
import { createPlayback } from '../../../src/islands/player/clips/playback.ts'
import { printer } from '../../../src/islands/printer.ts'
import { setOperator } from '../../../src/islands/operator.ts'
import { watchListeners } from '../listeners.ts'

beforeEach(() => void (document.body.dataset['base'] = '/'))
afterEach(() => {
  sessionStorage.clear()
  localStorage.clear()
  document.body.replaceChildren()
  history.replaceState(null, '', '/')
  vi.restoreAllMocks()
})

describe('the trail', () => {
  it('gives back the last place first, with what its entry carried', () => {
    history.replaceState({ change: 'wo' }, '', '/wegweiser/#wo=arbeit')
    remember(7)
    history.replaceState(null, '', '/hilfe/')
    remember(0)
    expect(takeLast()).toMatchObject({ at: '/hilfe/', y: 0 })
    expect(takeLast()).toEqual({ at: '/wegweiser/#wo=arbeit', y: 7, state: { change: 'wo' } })
    expect(takeLast()).toBeUndefined()
  })

  it('remembers nothing of a page about violence', () => {
    document.body.innerHTML = '<main data-sensitive></main>'
    remember(0)
    expect(trail()).toEqual([])
  })

  it('keeps the last hundred places', () => {
    for (let place = 0; place < 130; place++) {
      history.replaceState(null, '', `/${place}/`)
      remember(0)
    }
    expect([trail().length, trail()[0]!.at]).toEqual([100, '/30/'])
  })

  it.each(['{', '5', '"x"', '[null,{"at":5},{"at":"//anderswo.example"},{"at":"https://anderswo.example"},{"at":"javascript:x"},{"at":"/\\t/anderswo.example/"},{"at":"/\\\\anderswo.example/"}]'])('takes nothing from %s', (stored) => {
    sessionStorage.setItem('trail', stored)
    expect(trail()).toEqual([])
    expect(takeLast()).toBeUndefined()
  })

  it('knows a place to which „Zurück“ has led, once, and no other', () => {
    setDue({ at: '/', y: 3, state: null })
    expect(arrived()).toMatchObject({ at: '/', y: 3 })
    expect(arrived()).toBeUndefined()
    setDue({ at: '/anderswo/', y: 3, state: null })
    expect([arrived(), trail()]).toEqual([undefined, []])
  })
})

describe('the ways at an information point', () => {
  it('makes no entry of the history for a step, and goes back over it with what it carried', () => {
    const end = ways()
    document.body.innerHTML = '<a data-island="back" href="/">Zurück</a>'
    const heard = vi.fn()
    addEventListener('popstate', heard)
    const { length } = history
    history.pushState({ depth: 1 }, '', '#wo=arbeit')
    expect([history.length, location.hash]).toEqual([length, '#wo=arbeit'])
    document.querySelector('a')!.click()
    expect([location.hash, heard.mock.calls.length]).toEqual(['', 1])
    removeEventListener('popstate', heard)
    end()
    expect(Object.hasOwn(history, 'pushState')).toBe(false)
  })

  it('leaves alone what an island has done with a link', () => {
    const end = ways()
    const replace = vi.spyOn(location, 'replace').mockImplementation(() => undefined)
    document.body.innerHTML = '<a id="own" href="/a/">a</a><a id="plain" href="/b/">b</a>'
    document.getElementById('own')!.addEventListener('click', (event) => event.preventDefault())
    for (const link of document.querySelectorAll('a')) link.click()
    expect(replace.mock.calls.map(([address]) => String(address))).toEqual([expect.stringMatching(/\/b\/$/)])
    end()
  })
})

describe('what leads out', () => {
  it.each([
    ['tel:025159101', '0251 591 01', { kind: 'phone', letters: '0251 591 01' }], ['tel:116016', 'Rufen Sie an', { kind: 'phone', letters: '116016' }],
    ['mailto:a@b.example?subject=x', 'Mail', { kind: 'mail', letters: 'a@b.example' }], ['https://www.lwl.example/hilfe/', 'Seite', { kind: 'page', letters: 'www.lwl.example/hilfe' }],
  ])('is shown: %s', (address, written, shown) => expect(asShown(new URL(address), written)).toMatchObject({ ...shown, code: new URL(address).href }))

  it.each(['javascript:alert(1)', 'data:text/html,x', 'blob:https://a.example/1', 'file:///etc/passwd', 'intent://x'])('is nothing that a phone could use: %s', (address) => expect(asShown(new URL(address), 'x')).toBeUndefined())
})

describe('a touch at an information point', () => {
  const fire = (event: Event) => document.body.dispatchEvent(event)
  let end = () => {}
  beforeEach(() => void (end = plainTouch()))
  afterEach(() => end())

  it.each(['contextmenu', 'auxclick', 'dragstart', 'drop', 'gesturestart', 'copy'])('is never: %s', (type) => expect(fire(new Event(type, { bubbles: true, cancelable: true }))).toBe(false))

  it.each([{ ctrlKey: true }, { shiftKey: true }, { altKey: true }, { metaKey: true }])('is the same tap without the key that is held: %o', (keys) => {
    const taps = vi.fn()
    document.addEventListener('click', taps, { once: true })
    fire(new MouseEvent('click', { bubbles: true, cancelable: true, ...keys }))
    expect(taps.mock.calls.map(([{ ctrlKey, shiftKey, altKey, metaKey }]) => [ctrlKey, shiftKey, altKey, metaKey])).toEqual([[false, false, false, false]])
  })

  it.each([['ArrowLeft', { altKey: true }], ['p', { ctrlKey: true }], ['s', { metaKey: true }], ['F5', {}], ['BrowserBack', {}]])('keeps %s from the browser', (key, keys) =>
    expect(fire(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...keys }))).toBe(false))

  it.each(['Tab', 'Enter', ' ', 'ArrowDown', 'Escape', 'a', 'F'])('leaves „%s“ to those who use keys', (key) => expect(fire(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))).toBe(true))
})

describe('what the operator has set', () => {
  const PAGE = '<section class="take-home" id="one"><button data-take="print"></button><button data-take="code"></button></section><section class="take-home" id="two"><button data-take="print"></button></section>'

  it('hides printing where there is no printer, and shows it again', () => {
    document.body.innerHTML = PAGE
    setOperator({ printer: false })
    const end = printer()
    expect([...document.querySelectorAll<HTMLElement>('[hidden]')].map(({ id, dataset }) => id || dataset['take'])).toEqual(['print', 'two'])
    end()
    expect(document.querySelector('[hidden]')).toBeNull()
  })

  it('leaves printing where there is one', () => {
    document.body.innerHTML = PAGE
    printer()
    expect(document.querySelector('[hidden]')).toBeNull()
  })

  it('is how loud a clip is', () => {
    setOperator({ volume: 0.3 })
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x')
    const audio = Object.assign(new Audio(), { play: () => Promise.resolve() })
    const ends = new AbortController()
    createPlayback(audio).play(new Blob(), 1, { slow: false, signal: ends.signal }).catch(() => undefined)
    expect(audio.volume).toBe(0.3)
    ends.abort()
  })
})

it('leaves no listener behind, 100 times', () => {
  const watch = watchListeners()
  for (let times = 0; times < 100; times++) for (const end of [plainTouch(), ways(), printer()]) end()
  expect(watch.open()).toEqual([])
  watch.stop()
})
