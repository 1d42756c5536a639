// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { search } from '../../src/islands/search/search.ts'
import { PARTS } from '../../src/search/parts.ts'
import { takeApart, renderShipped } from '../pages/site.ts'
import { shippedSearch } from '../search/index-of.ts'
import { watchListeners } from './listeners.ts'

const page = takeApart(renderShipped().get('suche/index.html')!).body
const { parts } = shippedSearch('de-simple')
/** What the kiosk answers to each address. */
const FILES = new Map(PARTS.map((name, part) => [`/${name}`, parts[part]!]))
const surroundings = { offline: null }

let element: HTMLElement
let unmount = () => {}
const field = () => element.querySelector('input')!
const status = () => element.querySelector('[role="status"]')!.textContent!.trim()
const results = () => [...element.querySelectorAll<HTMLAnchorElement>('[data-part="results"] a')].map((link) => link.getAttribute('href'))
const isShown = (part: string) => !element.querySelector<HTMLElement>(`[data-part="${part}"]`)!.hidden
const answer = (files: ReadonlyMap<string, string> = FILES) => vi.fn(async (address: string) => ({ ok: files.has(address), status: files.has(address) ? 200 : 404, text: async () => files.get(address) ?? '' }))
/** One part is something else. */
const answerWith = (text: string) => answer(new Map([...FILES, [`/${PARTS[3]}`, text]]))

/** The page, with the parts of the index that it fetches. */
function open(fetching = answer()): ReturnType<typeof answer> {
  document.body.innerHTML = page
  element = document.querySelector('[data-island="search"]')!
  vi.stubGlobal('fetch', fetching)
  return fetching
}

/** Types and waits as long as somebody who has finished. */
async function type(query: string): Promise<void> {
  field().value = query
  field().dispatchEvent(new Event('input', { bubbles: true }))
  await pass()
}

async function press(key: string): Promise<void> {
  field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  await pass()
}

/** Lets time pass. An import takes real time, so the clock stands while it lasts. */
async function pass(): Promise<void> {
  await vi.advanceTimersByTimeAsync(300)
  await vi.dynamicImportSettled()
  await vi.advanceTimersByTimeAsync(2000)
}

describe('the search', () => {
  beforeEach(async () => {
    // Loaded once before the clock stops: an import takes real time.
    await import('../../src/search/search.ts')
    history.replaceState(null, '', location.pathname)
    // happy-dom tells of this change, which a browser would not; it does so later.
    await new Promise((done) => setTimeout(done, 10))
    vi.useFakeTimers()
    vi.stubGlobal('reportError', vi.fn())
  })
  afterEach(() => {
    unmount()
    unmount = () => {}
    vi.useRealTimers()
    vi.unstubAllGlobals()
    document.body.replaceChildren()
  })

  it('fetches all parts of its index at the first question and not before, and once', async () => {
    const fetching = open()
    unmount = search(element, surroundings)
    expect(fetching).not.toHaveBeenCalled()
    await type('rente')
    await type('geld')
    expect(fetching.mock.calls).toEqual(PARTS.map((name) => [`/${name}`]))
  })

  it('shows what it finds with picture, name and one sentence, in the Lines of the page', async () => {
    open()
    unmount = search(element, surroundings)
    await type('frauenbeauftrage')
    expect(results()[0]).toBe('/rechte/frauen-beauftragte/')
    const first = element.querySelector('[data-part="results"] a')!
    expect(first.querySelector('use')!.getAttribute('href')).toMatch(/^\/bilder\.svg#p-/)
    expect([...first.querySelectorAll('.line')].length).toBeGreaterThanOrEqual(2)
    expect(first.querySelector('.w')!.textContent).toBe('Frauen-Beauftragte')
  })

  it('says how much it found, a while after the last letter, and once', async () => {
    open()
    unmount = search(element, surroundings)
    const said: string[] = []
    const watch = new MutationObserver(() => said.push(status()))
    watch.observe(element.querySelector('[role="status"]')!, { childList: true })
    for (const letters of ['ei', 'eingl', 'eingliederungs', 'eingliederungshilfe']) {
      field().value = letters
      field().dispatchEvent(new Event('input', { bubbles: true }))
      await vi.advanceTimersByTimeAsync(120)
    }
    await pass()
    expect(said.filter(Boolean)).toHaveLength(1)
    expect(status()).toMatch(/gefunden\.$/)
    watch.disconnect()
  })

  it('shows no more than can be taken in, and says so', async () => {
    open()
    unmount = search(element, surroundings)
    await type('werkstatt arbeit geld hilfe')
    expect(results()).toHaveLength(8)
    expect(status()).toContain('am besten')
  })

  it('says when nothing is found, and where to go', async () => {
    open()
    unmount = search(element, surroundings)
    await type('xyzqwv')
    expect([status(), isShown('results'), isShown('nothing')]).toEqual(['Wir haben nichts gefunden.', false, true])
    const ways = [...element.querySelectorAll('[data-part="nothing"] a')].map((link) => link.getAttribute('href'))
    expect(ways).toEqual(['/suche/a-z/', expect.stringMatching(/^\/wegweiser\//), '/hilfe/'])
    await type('')
    expect([status(), isShown('nothing'), isShown('results')]).toEqual(['', false, false])
  })

  it('leads the focus to the results at Enter and at the button, not while typing', async () => {
    open()
    unmount = search(element, surroundings)
    field().focus()
    await type('zuverdienst')
    expect(document.activeElement).toBe(field())
    await press('Enter')
    expect(document.activeElement).toBe(element.querySelector('h2'))
    field().focus()
    element.querySelector('button')!.click()
    await pass()
    expect(document.activeElement).toBe(element.querySelector('h2'))
  })

  it('keeps the words in the address of this entry, and nowhere else', async () => {
    open()
    const [before, push] = [history.length, vi.spyOn(history, 'pushState')]
    unmount = search(element, surroundings)
    await type('chef ist gemein & böse')
    expect(new URLSearchParams(location.hash.slice(1)).get('suche')).toBe('chef ist gemein & böse')
    expect([push.mock.calls.length, history.length, localStorage.length, sessionStorage.length]).toEqual([0, before, 0, 0])
    await type('')
    expect(location.hash).toBe('')
  })

  it('takes up the words of the address, and what was typed before it came', async () => {
    history.replaceState(null, '', '#suche=will+zur%C3%BCck')
    open()
    unmount = search(element, surroundings)
    await pass()
    expect([field().value, results()[0]]).toEqual(['will zurück', '/sorgen/kann-ich-zurueck/'])
    unmount()
    history.replaceState(null, '', location.pathname)
    field().value = 'rente'
    unmount = search(element, surroundings)
    await pass()
    expect(results()).toContain('/sorgen/verliere-ich-geld/')
  })

  it.each(['#suche=%E0%A4%A', '#suche=%00', '#suche', '#suche=&suche=x', '#__proto__=1', `#suche=${'%C3%A4'.repeat(300)}`])('lives with the address %s', async (hash) => {
    history.replaceState(null, '', hash)
    open()
    unmount = search(element, surroundings)
    await pass()
    await type('\uD800')
    expect(reportError).not.toHaveBeenCalled()
  })

  it.each([
    ['is not there', answer(new Map([...FILES].filter(([address]) => address !== `/${PARTS[3]}`)))],
    ['does not come', vi.fn((address: string) => (address === `/${PARTS[3]}` ? Promise.reject(new TypeError('Failed to fetch')) : answer()(address)))],
    ['is cut off', answerWith(parts[3]!.slice(0, -9))],
    ['is a page', answerWith('<!doctype html><title>Anmelden</title>')],
    ['is no list', answerWith('{}')],
    ['has an entry without a name', answerWith(parts[3]!.replace('"names"', '"name"'))],
    ['is another part again', answerWith(parts[2]!)],
  ])('says that it does not work when one part %s, and tries again at the next question', async (_, fetching) => {
    open(fetching)
    unmount = search(element, surroundings)
    await type('rente')
    expect([status(), results()]).toEqual([expect.stringMatching(/^Die Suche geht gerade nicht\./), []])
    expect(reportError).toHaveBeenCalled()
    fetching.mockClear().mockImplementation(answer())
    await type('rente')
    expect(results()).toContain('/sorgen/verliere-ich-geld/')
    expect(fetching.mock.calls).toEqual(PARTS.map((name) => [`/${name}`]))
  })

  it('ends with what was asked last, however late the index comes', async () => {
    let arrive = () => {}
    const asked = new Promise<void>((resolve) => (arrive = resolve))
    open(vi.fn((address: string) => asked.then(() => answer()(address))))
    unmount = search(element, surroundings)
    await type('rente')
    await type('zuverdienst')
    arrive()
    await pass()
    expect(results()[0]).toBe('/angebote/zuverdienst/')
  })

  it('leaves no listener, no timer and the page as it was, mounted 100 times', async () => {
    open()
    const before = document.body.innerHTML
    const watch = watchListeners()
    for (let times = 0; times < 100; times++) {
      unmount = search(element, surroundings)
      if (times % 25 === 0) await type('belästigt')
      if (times % 25 === 1) field().dispatchEvent(new Event('input'))
      unmount()
    }
    watch.stop()
    expect(watch.open()).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
    expect([document.body.innerHTML, field().value]).toEqual([before, ''])
  })
})
