// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { apply, chosen, themeOf } from '../../src/model/reading.ts'

const root = document.documentElement
const attributes = () => ({ theme: root.dataset['theme'], size: root.dataset['size'], spacing: root.dataset['spacing'], mask: root.dataset['mask'] })
const NOTHING = { theme: undefined, size: undefined, spacing: undefined, mask: undefined }

/** A device that asks for something. */
const device = (...wishes: string[]) => vi.stubGlobal('matchMedia', (query: string) => ({ matches: wishes.some((wish) => query.includes(wish)), addEventListener: () => undefined }))

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  device()
})
afterEach(() => vi.unstubAllGlobals())

describe('the settings of a reader', () => {
  it('are what was chosen on this device', () => {
    sessionStorage.setItem('reading', '{"theme":"contrast","size":"2","spacing":"wide","mask":"on"}')
    apply()
    expect(attributes()).toEqual({ theme: 'contrast', size: '2', spacing: 'wide', mask: 'on' })
  })

  it('are taken away when nothing is chosen any more', () => {
    apply({ theme: 'dark', size: '3', spacing: 'wide', mask: 'on' })
    apply({})
    expect(attributes()).toEqual(NOTHING)
    expect(root.dataset['early']).toBeUndefined()
  })

  it.each(['{', 'null', '[]', '"dark"', '7', '{"theme":"pink","size":4,"spacing":"x","mask":true}', '{"size":"4"}', '{"__proto__":{"size":"1"}}', '{"toString":"wide"}'])('are none when %s was kept', (text) => {
    sessionStorage.setItem('reading', text)
    apply()
    expect(attributes()).toEqual(NOTHING)
  })

  it('are none, and nothing is thrown, where nothing may be stored', () => {
    const blocked = new Proxy({}, { get: () => { throw new DOMException('blocked', 'SecurityError') } })
    vi.stubGlobal('localStorage', blocked)
    vi.stubGlobal('sessionStorage', blocked)
    expect(chosen()).toEqual({})
    expect(() => apply()).not.toThrow()
  })

  it('of a private time are not used on a shared device', () => {
    localStorage.setItem('reading', '{"size":"3"}')
    expect(chosen()).toEqual({})
    localStorage.setItem('device', 'private')
    expect(chosen()).toEqual({ size: '3' })
  })
})

describe('the theme', () => {
  it.each([[[], 'light'], [['color-scheme: dark'], 'dark'], [['contrast: more'], 'contrast'], [['color-scheme: dark', 'contrast: more'], 'contrast']] as const)('of a device that asks for %j is %s', (wishes, theme) => {
    device(...wishes)
    expect(themeOf({})).toBe(theme)
    apply({})
    expect(root.dataset['theme']).toBe(theme === 'light' ? undefined : theme)
  })

  it('is the person’s choice, whatever the device asks for', () => {
    device('color-scheme: dark')
    apply({ theme: 'light' })
    expect(root.dataset['theme']).toBeUndefined()
  })

  it('colours the browser around the page as its ground', () => {
    document.head.innerHTML = '<meta name="theme-color" content="#fff"><style>:root { --ground: #fdf8f0 } [data-theme=dark] { --ground: #1a1611 }</style>'
    apply({ theme: 'dark' })
    expect(document.querySelector('meta')!.content).toBe('#1a1611')
  })
})
