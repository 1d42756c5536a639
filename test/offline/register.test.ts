// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { register } from '../../src/offline/register.ts'
import type { StoreState } from '../../src/offline/store-state.ts'
import { FakeWorkbox } from './fake-workbox.ts'

vi.mock('workbox-window', () => ({ Workbox: class { constructor(address: string, options: object) { return new FakeWorkbox(address, options) } } }))

/** The worker of an earlier visit. */
const activeWorker = (postMessage: (message: unknown) => void = () => undefined) => Object.assign(new EventTarget(), { state: 'activated', postMessage })

/** What a worker says whose device has no room. */
const tellFull = () => navigator.serviceWorker.dispatchEvent(new MessageEvent('message', { data: { type: 'FULL' } }))

const settled = () => new Promise((resolve) => setTimeout(resolve))

function start(base = '/kiosk/') {
  const registration = register(base)!
  const states: StoreState[] = []
  const stop = registration.onState((state) => states.push(state))
  return { registration, states, stop, workbox: FakeWorkbox.last }
}

describe('a page and its worker', () => {
  let controller: object | null
  beforeEach(() => {
    FakeWorkbox.active = undefined
    FakeWorkbox.fails = false
    FakeWorkbox.installing = undefined
    sessionStorage.clear()
    controller = null
    Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: Object.defineProperty(new EventTarget(), 'controller', { get: () => controller }) })
  })
  afterEach(() => void Reflect.deleteProperty(navigator, 'serviceWorker'))

  it('keep the worker at one address below the base, never from a cache', () => {
    const { workbox } = start()
    expect([workbox.address, workbox.options]).toEqual(['/kiosk/sw.js', { scope: '/kiosk/', updateViaCache: 'none' }])
  })

  it('do without one where the browser has none', () => {
    Reflect.deleteProperty(navigator, 'serviceWorker')
    expect(register('/')).toBeNull()
  })

  it('say „storing“ at the first visit, then „ready“', async () => {
    const { states, workbox } = start()
    await settled()
    expect(states).toEqual(['storing'])
    workbox.happens('installed')
    expect(states).toEqual(['storing', 'ready'])
  })

  it('say „failed“ when the first store could not be filled', async () => {
    const { states, workbox } = start()
    workbox.happens('redundant')
    expect(states).toEqual(['storing', 'failed'])
  })

  it('say „full“ also when the worker says so after it has gone', () => {
    const { states, workbox } = start()
    workbox.happens('redundant')
    tellFull()
    expect(states).toEqual(['storing', 'failed', 'full'])
  })

  it('stay „ready“ when a first store failed, then was filled, and there is no room for a newer one', async () => {
    const { states, workbox } = start()
    workbox.happens('redundant')
    workbox.happens('installed')
    controller = {}
    tellFull()
    expect(states).toEqual(['storing', 'failed', 'ready'])
  })

  it('say „failed“ when what the page before had begun to store fails', async () => {
    const installing = Object.assign(new EventTarget(), { state: 'installing' })
    FakeWorkbox.installing = installing
    const { states } = start()
    await settled()
    installing.state = 'redundant'
    installing.dispatchEvent(new Event('statechange'))
    expect(states).toEqual(['storing', 'failed'])
  })

  it('say „failed“ when the kill switch takes away what was there', async () => {
    const active = (FakeWorkbox.active = activeWorker())
    const { states } = start()
    await settled()
    FakeWorkbox.active = undefined
    active.state = 'redundant'
    active.dispatchEvent(new Event('statechange'))
    expect(states).toEqual(['storing', 'ready', 'failed'])
  })

  it('stay „ready“ when a new version takes the place of the old one', async () => {
    const active = (FakeWorkbox.active = activeWorker())
    const { states } = start()
    await settled()
    FakeWorkbox.active = activeWorker()
    active.state = 'redundant'
    active.dispatchEvent(new Event('statechange'))
    expect(states).toEqual(['storing', 'ready'])
  })

  it('say „full“ when there was no room for the first store', async () => {
    const { states, workbox } = start()
    tellFull()
    workbox.happens('redundant')
    expect(states).toEqual(['storing', 'full'])
  })

  it('try a first store that failed again and again, until it is there', async () => {
    vi.useFakeTimers()
    const { workbox } = start()
    const registered = vi.spyOn(workbox, 'register')
    workbox.happens('redundant')
    workbox.happens('redundant')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(registered).toHaveBeenCalledTimes(2)
    controller = {}
    await vi.advanceTimersByTimeAsync(300_000)
    expect(registered).toHaveBeenCalledTimes(2)
    vi.useRealTimers()
  })

  it('say „failed“ when the worker could not be registered', async () => {
    FakeWorkbox.fails = true
    const { states } = start()
    await settled()
    expect(states).toEqual(['storing', 'failed'])
  })

  it('say „ready“ at a later visit, and let the store be checked and mended', async () => {
    const posted: unknown[] = []
    FakeWorkbox.active = activeWorker((message) => posted.push(message))
    const { states } = start()
    await settled()
    expect(states).toEqual(['storing', 'ready'])
    expect(posted).toEqual([{ type: 'REPAIR' }])
    // The next page of the same walk needn't look again.
    start()
    await settled()
    expect(posted).toHaveLength(1)
    sessionStorage.setItem('store-checked', String(Date.now() - 3_700_000))
    start()
    await settled()
    expect(posted).toHaveLength(2)
  })

  it('stay „ready“ when only a new version failed: the old one is still there', async () => {
    FakeWorkbox.active = activeWorker()
    controller = {}
    const { states, workbox } = start()
    await settled()
    workbox.happens('redundant')
    expect(states.at(-1)).toBe('ready')
  })

  it('stay „ready“ when a new version failed on a page that was loaded past the worker', async () => {
    FakeWorkbox.active = activeWorker()
    const { states, workbox } = start()
    await settled()
    workbox.happens('redundant')
    expect(states.at(-1)).toBe('ready')
  })

  it('say „failed“ and no longer „full“ when room was made and then the network failed', async () => {
    vi.useFakeTimers()
    const { states, workbox } = start()
    tellFull()
    // A browser may tell twice of the same worker.
    workbox.happens('redundant')
    workbox.happens('redundant')
    expect(states).toEqual(['storing', 'full', 'full'])
    await vi.advanceTimersByTimeAsync(30_000)
    workbox.happens('redundant')
    expect(states.at(-1)).toBe('failed')
    vi.useRealTimers()
  })

  it('tell the state at once to whoever comes later, and nothing to who has left', () => {
    const { registration, states, stop, workbox } = start()
    workbox.happens('installed')
    const late: StoreState[] = []
    registration.onState((state) => late.push(state))
    expect(late).toEqual(['ready'])
    stop()
    workbox.happens('redundant')
    expect(states).toEqual(['storing', 'ready'])
  })

  it('call when a new version waits, and stop when asked', () => {
    const { registration, workbox } = start()
    const tell = vi.fn()
    const stop = registration.onUpdate(tell)
    expect(tell).not.toHaveBeenCalled()
    workbox.happens('waiting')
    expect(tell).toHaveBeenCalledTimes(1)
    stop()
    workbox.happens('waiting')
    expect(tell).toHaveBeenCalledTimes(1)
  })

  it('call at once whoever comes after the new version', () => {
    const { registration, workbox } = start()
    workbox.happens('waiting')
    const tell = vi.fn()
    registration.onUpdate(tell)
    expect(tell).toHaveBeenCalledTimes(1)
  })

  it('change to the new version only when told, and load the page anew once it has taken over', () => {
    const { registration, workbox } = start()
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined)
    workbox.happens('waiting')
    workbox.happens('controlling')
    expect([workbox.skipped, reload.mock.calls.length]).toEqual([0, 0])
    vi.useFakeTimers()
    registration.applyUpdate()
    vi.advanceTimersByTime(900)
    expect(workbox.skipped, 'what the touch fetches comes first').toBe(0)
    vi.advanceTimersByTime(100)
    vi.useRealTimers()
    expect([workbox.skipped, reload.mock.calls.length]).toEqual([1, 0])
    workbox.happens('controlling')
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it.each([[true, 1], [false, 0]])('load a page anew that nobody sees, when another tab has changed to a new version (hidden: %s)', (hidden, times) => {
    const { workbox } = start()
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined)
    reload.mockClear()
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden)
    workbox.happens('controlling')
    expect(reload).toHaveBeenCalledTimes(times)
    vi.restoreAllMocks()
  })

  it('load the page anew at a tap, when another tab has taken the new version and nothing waits any more', () => {
    const { workbox, registration } = start()
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined)
    reload.mockClear()
    workbox.happens('controlling')
    registration.applyUpdate()
    expect(reload).not.toHaveBeenCalled()
    workbox.happens('controlling', { isUpdate: true })
    const before = workbox.skipped
    reload.mockClear()
    registration.applyUpdate()
    expect([reload.mock.calls.length, workbox.skipped]).toEqual([1, before])
    vi.restoreAllMocks()
  })

  it('let only the address of the worker through the policy for scripts', () => {
    const created: { name: string; rules: { createScriptURL(url: string): string } }[] = []
    const trustedTypes = { createPolicy: (name: string, rules: { createScriptURL(url: string): string }) => (created.push({ name, rules }), rules) }
    Object.assign(window, { trustedTypes })
    expect(start('/').workbox.address).toBe('/sw.js')
    Reflect.deleteProperty(window, 'trustedTypes')
    expect(created.map((policy) => policy.name)).toEqual(['kiosk'])
    expect(created[0]!.rules.createScriptURL('https://boese.example/sw.js')).toBe('')
  })
})
