// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { upkeep } from '../../../../src/islands/point/upkeep/upkeep.ts'
import { watchListeners } from '../../listeners.ts'

const asked = { look: vi.fn(), apply: vi.fn(), check: vi.fn() }
vi.mock('../../../../src/offline/ask.ts', () => ({
  lookForVersion: (base: string) => Promise.resolve(asked.look(base)),
  applyWaiting: () => Promise.resolve(asked.apply()),
  repairStore: () => Promise.resolve(asked.check() ?? { mended: 0, files: 1 }),
}))

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** So long a page that rests is left to load what it needs. */
const SETTLES = 5000
const reload = vi.fn()
const reported = vi.fn()
let workers: EventTarget & { controller: object | null }
let end: () => void

/** Begins at a time of the device's clock, in a page that is loaded at that moment. */
function begin(time = '2026-03-01T12:00:00'): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'], now: new Date(time) })
  end = upkeep(undefined, reload)
}
const rest = () => document.dispatchEvent(new CustomEvent('kiosk:rest'))
const somebody = () => document.dispatchEvent(new CustomEvent('kiosk:begin'))
const pass = (time: number) => vi.advanceTimersByTimeAsync(time)
/** A clock that was set: time that is measured goes on as before. */
const setClock = (time: string) => vi.setSystemTime(new Date(time))
function hide(hidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden)
  document.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => {
  sessionStorage.clear()
  localStorage.clear()
  Object.values(asked).forEach((mock) => mock.mockReset())
  reload.mockReset()
  reported.mockReset()
  vi.stubGlobal('reportError', reported)
  workers = Object.assign(new EventTarget(), { controller: {} })
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: workers })
})
afterEach(() => {
  end()
  expect(reported).not.toHaveBeenCalled()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
  Reflect.deleteProperty(navigator, 'serviceWorker')
  Reflect.deleteProperty(navigator, 'wakeLock')
})

describe('looking for a new version', () => {
  it('happens every hour, whatever is done to the clock of the device', async () => {
    document.body.dataset['base'] = '/kiosk/'
    begin()
    await pass(59 * MINUTE)
    setClock('2031-01-01T00:00:00')
    await pass(30_000)
    setClock('1999-01-01T00:00:00')
    expect(asked.look).not.toHaveBeenCalled()
    await pass(30_000)
    expect(asked.look.mock.calls).toEqual([['/kiosk/']])
    await pass(HOUR)
    expect(asked.look).toHaveBeenCalledTimes(2)
    delete document.body.dataset['base']
  })

  it('happens when the device comes online, and when it is looked at again', () => {
    begin()
    dispatchEvent(new Event('online'))
    expect(asked.look).toHaveBeenCalledTimes(1)
    hide(true)
    expect(asked.look).toHaveBeenCalledTimes(1)
    hide(false)
    expect(asked.look).toHaveBeenCalledTimes(2)
  })
})

describe('a new version that waits', () => {
  /** The worker of the new version takes over as soon as it is asked. */
  const waits = () => asked.apply.mockImplementation(() => void workers.dispatchEvent(new Event('controllerchange')))

  it('is left alone while somebody is there', async () => {
    waits()
    begin()
    await pass(3 * HOUR)
    expect([asked.apply.mock.calls.length, reload.mock.calls.length]).toEqual([0, 0])
  })

  it('is taken at the next rest, and the page is loaded anew', async () => {
    waits()
    begin()
    rest()
    await pass(SETTLES)
    expect([asked.apply.mock.calls.length, reload.mock.calls.length]).toEqual([1, 1])
  })

  it('is left alone while the page still loads what it needs', async () => {
    waits()
    begin()
    rest()
    await pass(SETTLES - 1)
    expect([asked.apply.mock.calls.length, reload.mock.calls.length]).toEqual([0, 0])
  })

  it('is taken within a minute when it comes during a rest', async () => {
    begin()
    rest()
    await pass(SETTLES)
    waits()
    await pass(MINUTE)
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it('does not take the page from under somebody who came in between', async () => {
    begin()
    asked.apply.mockImplementation(() => {
      somebody()
      workers.dispatchEvent(new Event('controllerchange'))
    })
    rest()
    await pass(5 * MINUTE)
    expect([asked.apply.mock.calls.length, reload.mock.calls.length]).toEqual([1, 0])
    rest()
    await pass(SETTLES)
    expect([asked.apply.mock.calls.length, reload.mock.calls.length]).toEqual([1, 1])
  })

  it('nor from under a finger that has only touched', async () => {
    begin()
    rest()
    await pass(MINUTE - 5000)
    waits()
    dispatchEvent(new Event('pointerdown'))
    await pass(5000)
    expect(asked.apply).toHaveBeenCalledTimes(1)
    expect(reload).not.toHaveBeenCalled()
    await pass(MINUTE)
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it('may be taken in another tab: this page follows at its next rest', async () => {
    begin()
    workers.dispatchEvent(new Event('controllerchange'))
    await pass(5 * MINUTE)
    expect(reload).not.toHaveBeenCalled()
    rest()
    await pass(SETTLES)
    expect([asked.apply.mock.calls.length, reload.mock.calls.length]).toEqual([0, 1])
  })

  it('is not the first worker of all, which takes over too', async () => {
    workers.controller = null
    begin()
    workers.dispatchEvent(new Event('controllerchange'))
    rest()
    await pass(SETTLES)
    expect(reload).not.toHaveBeenCalled()
  })
})

describe('the night', () => {
  const worked = () => [asked.look.mock.calls.length > 0, asked.check.mock.calls.length, reload.mock.calls.length]

  it('between three and four: looks, checks what is stored, keeps what it found, and loads the page anew, once', async () => {
    begin('2026-03-01T04:30:00')
    rest()
    await pass(22.4 * HOUR)
    expect(worked()).toEqual([true, 0, 0])
    await pass(0.2 * HOUR)
    expect(worked()).toEqual([true, 1, 1])
    expect(JSON.parse(localStorage.getItem('upkeep')!)).toEqual({ checked: new Date('2026-03-02T03:00:00').toISOString(), mended: 0 })
    await pass(20 * HOUR - 10 * MINUTE)
    expect(worked()).toEqual([true, 1, 1])
  })

  it('does not come to a page that began less than 20 hours before', async () => {
    begin('2026-03-01T08:00:00')
    rest()
    await pass(19.99 * HOUR)
    expect(worked()).toEqual([true, 0, 0])
  })

  it('counts over the pages of a tab', async () => {
    begin('2026-03-01T06:00:00')
    await pass(15 * HOUR)
    end()
    end = upkeep(undefined, reload)
    rest()
    await pass(6.1 * HOUR)
    expect(worked()).toEqual([true, 1, 1])
  })

  it('never disturbs somebody, and is made up for at the next rest', async () => {
    begin('2026-03-01T04:30:00')
    await pass(26 * HOUR)
    expect(worked()).toEqual([true, 0, 0])
    rest()
    await pass(SETTLES)
    expect(worked()).toEqual([true, 1, 1])
  })

  it.each(['2031-06-01T12:00:00', '1999-06-01T12:00:00'])('comes after a day when the clock of the device is wrong (%s)', async (time) => {
    begin('2026-03-01T12:00:00')
    rest()
    await pass(HOUR)
    setClock(time)
    await pass(14 * HOUR)
    setClock(time)
    await pass(8 * HOUR)
    expect(worked()).toEqual([true, 0, 0])
    setClock(time)
    await pass(1.1 * HOUR)
    expect(worked()).toEqual([true, 1, 1])
  })

  it('does not load the page anew when somebody came while the store was looked through', async () => {
    begin('2026-03-01T04:30:00')
    rest()
    asked.check.mockImplementation(somebody)
    await pass(23 * HOUR)
    expect(worked()).toEqual([true, 1, 0])
  })

  it('begins afresh in a browser whose clock lies before what the tab has kept', async () => {
    sessionStorage.setItem('upkeep-since', '9e15')
    begin('2026-03-01T04:30:00')
    rest()
    await pass(22.6 * HOUR)
    expect(worked()).toEqual([true, 1, 1])
  })
})

describe('the screen', () => {
  const release = vi.fn()
  /** A device that keeps its screen on, until the page is hidden. */
  function lend(request = vi.fn(() => Promise.resolve({ released: false, release: () => Promise.resolve(release()) }))) {
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } })
    return request
  }

  it('is kept awake, and again after it was hidden', async () => {
    const locks: { released: boolean; release(): Promise<void> }[] = []
    const request = lend(vi.fn(() => Promise.resolve(locks[locks.push({ released: false, release: () => Promise.resolve(release()) }) - 1]!)))
    begin()
    await pass(0)
    expect(request.mock.calls).toEqual([['screen']])
    hide(true)
    locks[0]!.released = true
    await pass(5 * MINUTE)
    expect(request).toHaveBeenCalledTimes(1)
    hide(false)
    await pass(5 * MINUTE)
    expect(request).toHaveBeenCalledTimes(2)
    release.mockReset()
    end()
    expect(release).toHaveBeenCalledTimes(1)
  })

  it('says nothing when the device refuses, or knows of no such thing', async () => {
    lend(vi.fn(() => Promise.reject(new DOMException('', 'NotAllowedError'))))
    begin()
    await pass(2 * MINUTE)
    end()
    Reflect.deleteProperty(navigator, 'wakeLock')
    end = upkeep(undefined, reload)
    await pass(2 * MINUTE)
    expect(reported).not.toHaveBeenCalled()
  })
})

describe('the upkeep', () => {
  it('undoes everything, 100 times', async () => {
    begin()
    end()
    const watch = watchListeners()
    let most = 0
    for (let times = 0; times < 100; times++) {
      end = upkeep(undefined, reload)
      most = Math.max(most, watch.open().length)
      end()
    }
    watch.stop()
    expect(most).toBeGreaterThan(5)
    expect(watch.open()).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
    rest()
    await pass(25 * HOUR)
    expect([asked.apply.mock.calls.length, reload.mock.calls.length]).toEqual([0, 0])
  })

  it('lives without workers', async () => {
    Reflect.deleteProperty(navigator, 'serviceWorker')
    begin()
    rest()
    await pass(MINUTE)
    expect(reload).not.toHaveBeenCalled()
  })
})
