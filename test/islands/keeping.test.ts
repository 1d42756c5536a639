// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { forget, keep, kept } from '../../src/islands/keeping.ts'

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(() => vi.unstubAllGlobals())

const shelves = () => [Object.keys(localStorage).filter((key) => key !== 'device'), Object.keys(sessionStorage)]

describe('keeping', () => {
  it('gives back what was kept, whatever it is', () => {
    for (const value of [['a', 'b'], { size: 2 }, 'wide', 0, false]) {
      keep('x', value)
      expect(kept('x')).toEqual(value)
    }
  })

  it('knows nothing of what was never kept', () => expect(kept('x')).toBeUndefined())

  it.each([undefined, '"shared"', 'shared', 'PRIVATE', ''])('leaves nothing behind the session on a device that is not private (%s)', (device) => {
    if (device !== undefined) localStorage.setItem('device', device)
    keep('x', 1)
    expect(shelves()).toEqual([[], ['x']])
  })

  it('outlives the session on a private device', () => {
    localStorage.setItem('device', 'private')
    keep('x', 1)
    expect(shelves()).toEqual([['x'], []])
    sessionStorage.clear()
    expect(kept('x')).toBe(1)
  })

  it('shows nothing of a private time once the device is shared', () => {
    localStorage.setItem('device', 'private')
    keep('x', 1)
    localStorage.removeItem('device')
    expect(kept('x')).toBeUndefined()
  })

  it('forgets on both shelves', () => {
    keep('x', 1)
    localStorage.setItem('device', 'private')
    keep('x', 2)
    forget('x')
    expect(shelves()).toEqual([[], []])
  })

  it.each(['{', 'undefined', '[1,', '\u0000'])('stands broken JSON (%s)', (text) => {
    sessionStorage.setItem('x', text)
    expect(kept('x')).toBeUndefined()
  })

  it('stands a browser that lets nothing be stored', () => {
    const blocked = new Proxy({}, { get: () => { throw new DOMException('blocked', 'SecurityError') } })
    vi.stubGlobal('localStorage', blocked)
    vi.stubGlobal('sessionStorage', blocked)
    expect(() => (keep('x', 1), forget('x'))).not.toThrow()
    expect(kept('x')).toBeUndefined()
  })

  it('stands a full store and a value that is no JSON', () => {
    vi.stubGlobal('sessionStorage', { setItem: () => { throw new DOMException('full', 'QuotaExceededError') }, getItem: () => null })
    expect(() => keep('x', 'y')).not.toThrow()
    vi.unstubAllGlobals()
    expect(() => keep('x', 1n)).not.toThrow()
    expect(kept('x')).toBeUndefined()
  })
})
