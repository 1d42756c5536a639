// @vitest-environment happy-dom
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { isFontStored } from '../../src/pages/pre-paint-font.ts'

/** The sentences that the build writes for a value that changes on New Year’s Eve. */
const SENTENCES = `<kiosk-dated id="old" from="2026-01-01" until="2026-12-31">603</kiosk-dated>
  <kiosk-dated id="new" from="2027-01-01" until="2027-12-31">633</kiosk-dated>
  <kiosk-dated id="after" from="2028-01-01" hidden>Fragen Sie.</kiosk-dated>`

describe('the script before the first paint', () => {
  const load = vi.fn(() => Promise.resolve([]))
  beforeAll(async () => {
    vi.useFakeTimers({ now: new Date('2026-12-31T22:58:30Z') })
    document.documentElement.dataset['asOf'] = '2026-11-22'
    Object.defineProperty(document, 'fonts', { configurable: true, value: { load } })
    await import('../../src/pages/pre-paint.ts')
  })
  afterEach(() => document.body.replaceChildren())
  afterAll(() => void vi.useRealTimers())

  /** What a page shows that is opened at a moment. */
  function shownAt(moment: string): string[] {
    vi.setSystemTime(new Date(moment))
    document.body.innerHTML = SENTENCES
    return shown()
  }
  const shown = () => [...document.querySelectorAll<HTMLElement>('kiosk-dated')].filter((element) => !element.hidden).map((element) => element.id)

  it('tells the style that there is script', () => expect(document.documentElement.classList.contains('js')).toBe(true))

  it('takes the font at once in a browser that stores nothing', () => {
    expect(document.documentElement.classList.contains('own')).toBe(true)
    expect(load).toHaveBeenCalledOnce()
  })

  it('asks for no font on a first visit, and for it when a worker answers', () => {
    const worker = (controller: object | null) => vi.stubGlobal('navigator', { serviceWorker: { controller } })
    worker(null)
    expect(isFontStored()).toBe(false)
    worker({})
    expect(isFontStored()).toBe(true)
    vi.unstubAllGlobals()
  })

  it.each([
    ['2026-12-31T22:59:59Z', 'old'], ['2026-12-31T23:00:00Z', 'new'], ['2027-12-31T22:59:59Z', 'new'], ['2027-12-31T23:00:00Z', 'after'], ['2035-01-01T12:00:00Z', 'after'],
    ['1970-01-01T00:00:00Z', 'old'], ['2026-11-01T12:00:00Z', 'old'],
  ])('at %s shows only what holds then', (moment, id) => expect(shownAt(moment)).toEqual([id]))

  it('changes an open page within a minute after midnight', () => {
    expect(shownAt('2026-12-31T22:59:30Z')).toEqual(['old'])
    vi.advanceTimersByTime(60_000)
    expect(shown()).toEqual(['new'])
  })

  it('shows a sentence that comes later as it should be', () => {
    shownAt('2027-05-01T12:00:00Z')
    document.body.insertAdjacentHTML('beforeend', '<kiosk-dated id="late" from="2026-01-01" until="2026-12-31">x</kiosk-dated>')
    expect(shown()).toEqual(['new'])
  })
})
