// @vitest-environment happy-dom
import { webcrypto } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { canHash, foundCode, isCode, setCode, tryCode, waitAfter, type StoredCode } from '../../../src/islands/staff/code.ts'

const stored = () => JSON.parse(localStorage.getItem('staff-code')!) as StoredCode
const put = (change: object) => localStorage.setItem('staff-code', JSON.stringify({ ...stored(), ...change }))

beforeEach(() => vi.stubGlobal('crypto', webcrypto))
afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

describe('the code', () => {
  it.each([['1234', true], ['123456789012', true], ['123', false], ['1234567890123', false], ['12a4', false], ['', false], ['１２３４', false]])('%s can be one: %s', (text, is) => expect(isCode(text)).toBe(is))

  it('is found again, and another one is not', async () => {
    expect(foundCode()).toBe('none')
    expect(await setCode('2580')).toBe(true)
    expect(await tryCode('2580')).toBe(true)
    expect(await tryCode('2581')).toBe(false)
    expect(await tryCode('')).toBe(false)
  })

  it('lies there as a hash with salt and at least 100,000 rounds, never as it is, and never twice the same', async () => {
    await setCode('2580')
    const first = stored()
    expect(JSON.stringify(first)).not.toContain('2580')
    expect(Object.keys(first).sort()).toEqual(['hash', 'rounds', 'salt', 'tries'])
    expect(first.rounds).toBeGreaterThanOrEqual(100_000)
    await setCode('2580')
    expect([stored().salt, stored().hash]).not.toEqual([first.salt, first.hash])
  })

  it('is the PBKDF2 that everybody knows: a hash made elsewhere opens it', async () => {
    const { pbkdf2Sync } = await import('node:crypto')
    const salt = Buffer.from('0123456789abcdef')
    localStorage.setItem('staff-code', JSON.stringify({ salt: salt.toString('base64'), rounds: 100_000, hash: pbkdf2Sync('7391', salt, 100_000, 32, 'sha256').toString('base64'), tries: 0 }))
    expect(await tryCode('7391')).toBe(true)
    expect(await tryCode('7390')).toBe(false)
  })

  it('can’t be had where the browser has no cryptography', () => {
    vi.stubGlobal('crypto', { getRandomValues: () => undefined })
    expect(canHash()).toBe(false)
  })
})

describe('wrong tries', () => {
  it('are counted on the device, and forgotten after a right one', async () => {
    await setCode('2580')
    await tryCode('1111')
    await tryCode('1112')
    expect(stored().tries).toBe(2)
    await tryCode('2580')
    expect(stored().tries).toBe(0)
  })

  it('are counted before they are checked: to load the page anew in between wins nothing', async () => {
    await setCode('2580')
    const going = tryCode('1111')
    expect(stored().tries).toBe(1)
    await going
  })

  it('cost 1, 2, 4 … and at most 300 seconds', () => {
    expect([0, 1, 2, 3, 4, 9, 10, 99, 1e9].map(waitAfter)).toEqual([0, 1, 2, 4, 8, 256, 300, 300, 300])
  })
})

describe('what lies there in its place', () => {
  it.each(['', '{', 'null', '7', '[]', '"2580"', '{"hash":"","salt":"","rounds":0,"tries":0}'])('as %s is broken and opens nothing', async (found) => {
    localStorage.setItem('staff-code', found)
    expect(foundCode()).toBe('broken')
    expect(await tryCode('')).toBe(false)
    expect(await tryCode('2580')).toBe(false)
    expect(localStorage.getItem('staff-code')).toBe(found)
  })

  it.each([{ tries: -1 }, { tries: 1.5 }, { tries: '0' }, { tries: null }, { rounds: 1 }, { rounds: 1e12 }, { hash: 'AAAA' }, { hash: '***' }, { salt: 'AA==' }, { salt: 7 }])('with %j is broken', async (change) => {
    await setCode('2580')
    put(change)
    expect(foundCode()).toBe('broken')
    expect(await tryCode('2580')).toBe(false)
  })

  it('can’t be read where the browser stores nothing; then no code is kept and none is right', async () => {
    const refuse = () => { throw new Error('blocked') }
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
    expect(foundCode()).toBe('refused')
    expect(await setCode('2580')).toBe(false)
    expect(await tryCode('2580')).toBe(false)
  })

  it('opens nothing when a try can’t be counted', async () => {
    await setCode('2580')
    const found = localStorage.getItem('staff-code')
    vi.stubGlobal('localStorage', { getItem: () => found, setItem: () => { throw new Error('full') } })
    expect(await tryCode('2580')).toBe(false)
  })
})
