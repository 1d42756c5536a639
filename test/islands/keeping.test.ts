// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { NAMES, SESSION_NAMES } from '../../src/model/keeping.ts'
import { forget, isPrivate, keep, kept, setPrivate } from '../../src/islands/keeping.ts'

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

  it('takes everything along when a device becomes private, and back when it is shared again', () => {
    for (const name of NAMES) keep(name, `${name}!`)
    setPrivate(true)
    expect([isPrivate(), ...shelves()]).toEqual([true, [...NAMES], []])
    setPrivate(false)
    expect([isPrivate(), ...shelves()]).toEqual([false, [], [...NAMES]])
    expect(NAMES.map(kept)).toEqual(NAMES.map((name) => `${name}!`))
  })

  it('takes along all that any island keeps', () => {
    const folder = join(import.meta.dirname, '../../src/islands')
    const keepers = readdirSync(folder, { recursive: true }).map((file) => join(folder, String(file))).filter((file) => file.endsWith('.ts')).map((file) => readFileSync(file, 'utf8')).filter((text) => /from '[./]*keeping\.ts'/.test(text))
    const names = keepers.flatMap((text) => [...text.matchAll(/^const NAME = '([\w-]+)'|\bkeep(?:t)?\('([\w-]+)'/gm)].map((match) => match[1] ?? match[2]!))
    expect(keepers.length).toBeGreaterThan(1)
    expect(names.filter((name) => !([...NAMES, ...SESSION_NAMES] as readonly string[]).includes(name))).toEqual([])
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
