// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { guide } from '../../src/islands/guide/guide.ts'
import { ISLANDS as ALWAYS, mountIslands } from '../../src/islands/mount.ts'
import { here } from '../../src/islands/here.ts'
import { questions } from '../../src/islands/questions.ts'
import { sound } from '../../src/islands/sound.ts'
import { store } from '../../src/islands/store.ts'
import { wasPasst } from '../model/fixtures/was-passt.ts'
import { guidePage } from './guide-page.ts'
import { watchListeners } from './listeners.ts'
import { fakeOffline, line, place } from './surroundings.ts'

const ISLANDS = { ...ALWAYS, guide, here, questions, sound, store }

const WORDS = { storing: [line('aaaaa', 'Wir speichern.')], ready: [line('bbbbb', 'Alles da.')] }

const HERE = '<div data-part="here" hidden=""><p data-part="said"></p><a data-part="read" href="#liste"></a></div>'

beforeEach(() => vi.stubGlobal('scrollTo', () => undefined))
afterEach(() => {
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

describe('mounting and unmounting a whole page 100 times', () => {
  let page = ''
  beforeAll(() => void (page = /<body[^>]*>([\s\S]*)<\/body>/.exec(guidePage(wasPasst))![1]!))

  /** A page with every island there is. */
  function open(): void {
    document.body.innerHTML = page
    place('here').innerHTML = HERE
    place('store', WORDS)
    place('sound', { storing: line('ccccc', 'Wir speichern den Ton.') })
    place('questions').className = 'asked'
    place('switch', undefined, 'a').setAttribute('href', '/alltag/')
    const names = [...document.querySelectorAll<HTMLElement>('[data-island]')].map((element) => element.dataset['island']!)
    expect(new Set(names.filter((name) => Object.hasOwn(ISLANDS, name)))).toEqual(new Set(Object.keys(ISLANDS)))
  }

  /** What a person and the world do while the page is there. */
  function live(surroundings: ReturnType<typeof fakeOffline>): void {
    surroundings.state('ready')
    surroundings.newVersion()
    document.querySelector<HTMLElement>('[data-island="guide"] button')?.click()
    dispatchEvent(new Event('hashchange'))
  }

  it('leaves no listener, nobody who listens to the store, and the page as it was', () => {
    open()
    const before = document.body.outerHTML
    const surroundings = fakeOffline()
    const watch = watchListeners()
    let most = 0
    for (let times = 0; times < 100; times++) {
      history.replaceState(null, '', location.pathname)
      const unmount = mountIslands(document, surroundings, ISLANDS)
      if (times % 25 === 0) live(surroundings)
      most = Math.max(most, watch.open().length)
      unmount()
    }
    watch.stop()
    expect(most).toBeGreaterThan(5)
    expect(watch.open()).toEqual([])
    expect(surroundings.listening()).toBe(0)
    expect(document.body.outerHTML).toBe(before)
  })

  it('leaves nothing in the window, and no memory of the page before', () => {
    open()
    const before = [...Object.keys(globalThis), ...Object.keys(document)].sort()
    const first = fakeOffline()
    mountIslands(document, first, ISLANDS)()
    live(first)
    const second = fakeOffline()
    const unmount = mountIslands(document, second, ISLANDS)
    expect(document.querySelector('[data-island="store"]')!.textContent).toBe('Wir speichern.')
    expect(document.querySelector<HTMLElement>('[data-island="update"]')!.hidden).toBe(true)
    unmount()
    expect([...Object.keys(globalThis), ...Object.keys(document)].sort()).toEqual(before)
  })
})

describe('mounting', () => {
  it('leaves unknown names alone, also those that JavaScript knows', () => {
    for (const name of ['', 'neu', 'constructor', 'toString']) place(name)
    expect(() => mountIslands(document, { offline: null }, ISLANDS)()).not.toThrow()
  })

  it('reports an island that can’t begin, and brings the others to life', () => {
    const reported = vi.fn()
    vi.stubGlobal('reportError', reported)
    place('guide')
    const element = place('store', WORDS)
    const unmount = mountIslands(document, fakeOffline(), ISLANDS)
    expect(element.textContent).toBe('Wir speichern.')
    expect(reported).toHaveBeenCalledTimes(1)
    unmount()
    vi.unstubAllGlobals()
  })

  it('knows an island for each name that a page may use', () => expect(Object.keys(ISLANDS)).toEqual(expect.arrayContaining(['back', 'guide', 'store', 'switch', 'update'])))
})
