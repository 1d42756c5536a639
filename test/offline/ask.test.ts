// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { applyWaiting, isWaiting, lookForVersion, repairStore, storedVersion } from '../../src/offline/ask.ts'

type Message = { type: string }

/** A worker that gives each question the answer that a test wants. */
function workerThat(answers: Record<string, unknown> = {}) {
  const asked: string[] = []
  const postMessage = ({ type }: Message, [port]: MessagePort[] = []) => {
    asked.push(type)
    if (type in answers) port?.postMessage(answers[type])
  }
  return { asked, postMessage }
}

let registration: { active?: object; waiting?: object; update: () => Promise<void> } | undefined
let workers: EventTarget & { getRegistration?: () => Promise<unknown> }

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  registration = { update: vi.fn(() => Promise.resolve()) }
  workers = Object.assign(new EventTarget(), { getRegistration: () => Promise.resolve(registration) })
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: workers })
})
afterEach(() => {
  Reflect.deleteProperty(navigator, 'serviceWorker')
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('asking the worker', () => {
  it('gives what it has stored', async () => {
    const state = { version: 'abcdefgh', files: 300, missing: 0 }
    registration!.active = workerThat({ STATE: state })
    expect(await storedVersion()).toEqual(state)
  })

  it('gives how many files it mended, of how many', async () => {
    registration!.active = workerThat({ REPAIR: { mended: 2, files: 300 } })
    expect(await repairStore()).toEqual({ mended: 2, files: 300 })
  })

  it('says so when it could not mend', async () => {
    registration!.active = workerThat({ REPAIR: { mended: null, files: 300 } })
    expect(await repairStore()).toEqual({ mended: null, files: 300 })
  })

  it.each(['no registration', 'no worker', 'no such thing in this browser', 'a browser that forbids it'])('ends with nothing where there is %s', async (what) => {
    if (what === 'no registration') registration = undefined
    if (what.startsWith('no such')) Reflect.deleteProperty(navigator, 'serviceWorker')
    if (what.startsWith('a browser')) workers.getRegistration = () => Promise.reject(new Error('SecurityError'))
    expect([await storedVersion(), await repairStore(), await applyWaiting(), await isWaiting()]).toEqual([null, { mended: null, files: 0 }, false, false])
  })

  it('does not wait for ever for a worker of an older version', async () => {
    registration!.active = workerThat()
    const answer = storedVersion()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await answer).toBeNull()
  })
})

describe('a version that waits', () => {
  it('takes over when asked', async () => {
    const waiting = workerThat()
    registration!.waiting = waiting
    expect(await isWaiting()).toBe(true)
    const taken = applyWaiting()
    await vi.advanceTimersByTimeAsync(100)
    expect(waiting.asked).toEqual(['SKIP_WAITING'])
    workers.dispatchEvent(new Event('controllerchange'))
    expect(await taken).toBe(true)
  })

  it('is not said to have taken over when it has not', async () => {
    registration!.waiting = workerThat()
    const taken = applyWaiting()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await taken).toBe(false)
  })

  it('is asked once by many, again later, and nothing stays behind', async () => {
    const waiting = workerThat()
    registration!.waiting = waiting
    const listens = vi.spyOn(workers, 'addEventListener')
    const taken = Promise.all([applyWaiting(), applyWaiting(), applyWaiting()])
    await vi.advanceTimersByTimeAsync(60_000)
    expect([await taken, waiting.asked.length, listens.mock.calls.length]).toEqual([[false, false, false], 1, 1])
    expect(listens.mock.calls.map(([, , options]) => (options as AddEventListenerOptions).signal!.aborted)).toEqual([true])
    const again = applyWaiting()
    await vi.advanceTimersByTimeAsync(60_000)
    expect([await again, waiting.asked.length]).toEqual([false, 2])
  })
})

describe('looking for a version', () => {
  const serve = (status: number, type: string) => {
    const fetch = vi.fn(() => Promise.resolve(new Response('', { status, headers: { 'content-type': type } })))
    vi.stubGlobal('fetch', fetch)
    return fetch
  }

  it('asks the server itself first, then lets the browser look', async () => {
    const fetch = serve(200, 'text/javascript; charset=utf-8')
    expect(await lookForVersion('/kiosk/')).toBe(true)
    expect(fetch).toHaveBeenCalledWith('/kiosk/sw.js', { cache: 'no-store', redirect: 'error' })
    expect(registration!.update).toHaveBeenCalledTimes(1)
  })

  it.each([[200, 'text/html'], [404, 'text/javascript'], [500, 'text/javascript']])('leaves everything alone when the server answers %i with %s', async (status, type) => {
    serve(status, type)
    expect(await lookForVersion('/')).toBe(false)
    expect(registration!.update).not.toHaveBeenCalled()
  })

  it('never fails: no network, no registration, a worker that is refused', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    expect(await lookForVersion('/')).toBe(false)
    serve(200, 'text/javascript')
    registration!.update = () => Promise.reject(new TypeError('no script'))
    expect(await lookForVersion('/')).toBe(false)
    registration = undefined
    expect(await lookForVersion('/')).toBe(false)
  })
})
