// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mountLater } from '../../src/islands/later.ts'
import { mountIslands } from '../../src/islands/mount.ts'
import { fakeOffline, place } from './surroundings.ts'

const surroundings = fakeOffline()

/** A second part that arrives when the test says so, and notes what its island is told. */
function second() {
  const told: string[] = []
  let arrive = () => {}
  let fail = (_: Error) => {}
  const MORE = {
    star: (element: HTMLElement) => {
      const note = (event: Event) => told.push(event instanceof KeyboardEvent ? event.key : event.type)
      told.push('mounted')
      for (const type of ['click', 'keydown']) element.addEventListener(type, note)
      return () => {
        told.push('taken down')
        for (const type of ['click', 'keydown']) element.removeEventListener(type, note)
      }
    },
  }
  const load = vi.fn(() => new Promise<{ MORE: typeof MORE }>((resolve, reject) => {
    arrive = () => resolve({ MORE })
    fail = reject
  }))
  return { load, told, arrive: () => (arrive(), settled()), fail: (fault: Error) => (fail(fault), settled()) }
}

const settled = () => new Promise((resolve) => setTimeout(resolve))
const touch = (element: Element, type = 'pointerdown') => element.dispatchEvent(new Event(type, { bubbles: true }))
const tap = (element: Element, keys = {}) => element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...keys }))

describe('the second part of the script', () => {
  let take = () => {}
  const start = (load: ReturnType<typeof second>['load']) => (take = mountLater(document, surroundings, load))
  beforeEach(() => vi.stubGlobal('reportError', vi.fn()))
  afterEach(() => {
    take()
    document.body.replaceChildren()
    vi.unstubAllGlobals()
  })

  it.each(['pointerdown', 'keydown', 'focusin'])('is fetched at the first %s, and once', async (sign) => {
    const { load, told, arrive } = second()
    const element = place('star')
    start(load)
    expect(load).not.toHaveBeenCalled()
    touch(document.body, sign)
    touch(element)
    expect(load).toHaveBeenCalledTimes(1)
    await arrive()
    expect(told).toEqual(['mounted'])
    touch(element)
    expect(load).toHaveBeenCalledTimes(1)
  })

  it.each(['pointerdown', 'focusin'])('is not fetched at a %s that is for a link to another page', (sign) => {
    const { load } = second()
    document.body.innerHTML = '<div data-island="star" data-taps=".word"><a href="/x/"><b>Mehr</b></a><a class="word" href="/y/">Wort</a></div>'
    const [away, word] = [...document.querySelectorAll('a')]
    start(load)
    touch(away!.firstElementChild!, sign)
    expect(load).not.toHaveBeenCalled()
    touch(word!, sign)
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('is fetched by a key on any link: who moves on with it may come to what needs it', () => {
    const { load } = second()
    document.body.innerHTML = '<a href="/x/">Mehr</a>'
    start(load)
    touch(document.querySelector('a')!, 'keydown')
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('is fetched at once where the page before was read aloud', () => {
    sessionStorage.setItem('aloud', '{"on":true}')
    const { load } = second()
    start(load)
    sessionStorage.clear()
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('is given a tap that came before it', async () => {
    const { load, told, arrive } = second()
    const inner = place('star').appendChild(document.createElement('b'))
    start(load)
    expect(tap(inner)).toBe(false)
    expect(told).toEqual([])
    await arrive()
    expect(told).toEqual(['mounted', 'click'])
  })

  it('is given Enter in a field that came before it, and no other key, nor Enter that chooses a word', async () => {
    const { load, told, arrive } = second()
    const element = place('star')
    element.innerHTML = '<input><button>Ja</button>'
    const press = (name: string, keys: KeyboardEventInit) => element.querySelector(name)!.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...keys }))
    start(load)
    expect([press('input', { key: 'a' }), press('input', { key: 'Enter', isComposing: true }), press('button', { key: 'Enter' })]).toEqual([true, true, true])
    expect(press('input', { key: 'Enter' })).toBe(false)
    await arrive()
    expect(told).toEqual(['mounted', 'Enter'])
    press('input', { key: 'Enter' })
    expect(told).toEqual(['mounted', 'Enter', 'Enter'])
  })

  it('leaves a tap alone that is not for it, or opens another tab', async () => {
    const { load } = second()
    const back = place('back', undefined, 'a')
    mountIslands(document, surroundings)
    start(load)
    expect(tap(back)).toBe(true)
    expect(tap(place('star', undefined, 'a'), { ctrlKey: true })).toBe(true)
  })

  it('holds of an island that names its taps only those, also inside another island', async () => {
    const { load, told, arrive } = second()
    const element = place('star')
    element.dataset['taps'] = 'a.word'
    element.innerHTML = '<a id="plain" href="#x">Mehr</a><div data-island="back"><a class="word" href="#y"><b id="word">Amt</b></a><button id="button">Ja</button></div>'
    mountIslands(document, surroundings)
    start(load)
    const inside = (id: string) => document.getElementById(id)!
    expect([tap(inside('plain')), tap(inside('button')), tap(element)]).toEqual([true, true, true])
    expect(tap(inside('word'))).toBe(false)
    await arrive()
    expect(told.slice(-2)).toEqual(['mounted', 'click'])
  })

  it('lets a tap do what it does without script when it can’t be had', async () => {
    const { load, fail } = second()
    const link = place('star', undefined, 'a')
    const followed: boolean[] = []
    document.body.addEventListener('click', (event) => void followed.push(event.defaultPrevented))
    start(load)
    tap(link)
    await fail(new Error('gone'))
    expect(followed).toEqual([false])
    expect(reportError).toHaveBeenCalled()
  })

  it('is tried again at the next touch, and then lives', async () => {
    const { load, told, arrive, fail } = second()
    const element = place('star')
    start(load)
    tap(element)
    await fail(new Error('cut off'))
    expect([load.mock.calls.length, told]).toEqual([1, []])
    tap(element)
    expect(load).toHaveBeenCalledTimes(2)
    await arrive()
    expect(told).toEqual(['mounted', 'click'])
  })

  it('comes to nothing when the page is taken down before it arrives', async () => {
    const { load, told, arrive } = second()
    place('star')
    start(load)
    touch(document.body)
    take()
    await arrive()
    expect(told).toEqual([])
  })

  it.each([['', '', 0], ['', '#was=x', 1], ['always', '', 1], ['always', '#was=x', 1]])('is fetched at once for data-early="%s" with the address „%s“: %i times', (early, hash, times) => {
    const { load } = second()
    history.replaceState(null, '', `/${hash}`)
    place('star').dataset['early'] = early
    start(load)
    expect(load).toHaveBeenCalledTimes(times)
    history.replaceState(null, '', '/')
  })
})
