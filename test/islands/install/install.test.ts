// @vitest-environment happy-dom
import { render } from 'preact-render-to-string'
import { h } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import simple from '../../../locales/de-simple.json'
import { createTranslator } from '../../../src/i18n/create-translator.ts'
import { deviceOf } from '../../../src/islands/install/device.ts'
import { install } from '../../../src/islands/install/install.ts'
import { InstallHint } from '../../../src/ui/install-hint/install-hint.tsx'
import { KioskProvider, type Kiosk } from '../../../src/ui/kiosk/kiosk.ts'
import { watchListeners } from '../listeners.ts'

const PHONE = { width: 390, height: 844 }
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1'
const ANDROID = 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36'
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15'

const drawing = () => ({ viewBox: '0 0 1 1', body: '' })
const kiosk = { ...createTranslator('de-simple', simple), language: { id: 'de-simple', tag: 'de-simple', direction: 'ltr', level: 'easy' }, drawing, glyph: drawing, drawnAt: () => undefined } as unknown as Kiosk
const markup = render(h(KioskProvider, { value: kiosk }, h(InstallHint, null)))

let undo = () => {}
let see = () => {}
beforeEach(() => {
  sessionStorage.clear()
  document.body.innerHTML = markup
  history.replaceState(null, '', '/')
  vi.stubGlobal('IntersectionObserver', class {
    constructor(tell: (entries: { isIntersecting: boolean }[]) => void) { see = () => tell([{ isIntersecting: true }]) }
    observe() {}
    disconnect() {}
  })
})
afterEach(() => {
  undo()
  vi.unstubAllGlobals()
})

const element = () => document.querySelector<HTMLElement>('.install-hint')!
const shown = () => (element().hidden ? [] : [...element().querySelectorAll<HTMLElement>('[data-on]')].filter((each) => !each.hidden).map((each) => each.dataset['on']))

interface Circumstances {
  display?: string
  screen?: { width: number; height: number }
  maxTouchPoints?: number
  standalone?: boolean
}

function open(userAgent: string, { display = 'browser', screen = PHONE, maxTouchPoints = 5, standalone = false }: Circumstances = {}): void {
  vi.stubGlobal('navigator', { userAgent, maxTouchPoints, standalone })
  vi.stubGlobal('screen', screen)
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes(`display-mode: ${display}`) }))
  undo = install(element(), { offline: null })
}

describe('the hint of the start screen', () => {
  it('says the steps of an iPhone, and those of an Android phone', () => {
    open(IPHONE)
    expect(shown()).toEqual(['iphone'])
    undo()
    open(ANDROID)
    expect(shown()).toEqual(['android'])
  })

  it('has a button where the browser offers it', () => {
    open(ANDROID)
    const prompt = vi.fn(() => Promise.resolve())
    const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt })
    dispatchEvent(offer)
    expect([shown(), offer.defaultPrevented]).toEqual([['offered'], true])
    element().querySelector<HTMLElement>('[data-do=install]')!.click()
    expect([prompt.mock.calls.length, shown()]).toEqual([1, []])
  })

  it('goes away when a person says so', () => {
    open(IPHONE)
    element().querySelector<HTMLElement>('[data-do=close]')!.click()
    expect(shown()).toEqual([])
  })

  it('is seen once', () => {
    open(IPHONE)
    see()
    expect(shown()).toEqual(['iphone'])
    undo()
    open(IPHONE)
    expect(shown()).toEqual([])
  })

  it('comes again while nobody has seen it', () => {
    open(IPHONE)
    undo()
    open(IPHONE)
    expect(shown()).toEqual(['iphone'])
  })

  it.each([
    ['at a desk', () => open(MAC, { maxTouchPoints: 0 })],
    ['in the kiosk that was opened from the start screen', () => open(ANDROID, { display: 'standalone' })],
    ['in one that fills the screen', () => open(ANDROID, { display: 'fullscreen' })],
    ['where an iPhone has opened it from the start screen', () => open(IPHONE, { standalone: true })],
    ['on a large touch screen', () => open(ANDROID, { screen: { width: 1080, height: 1920 } })],
    ['at an information point', () => (sessionStorage.setItem('kiosk', 'true'), open(ANDROID))],
  ])('is not shown %s', (_, arrive) => {
    arrive()
    expect(shown()).toEqual([])
  })

  it('leaves nothing behind', () => {
    const before = document.body.innerHTML
    const watch = watchListeners()
    for (let times = 0; times < 100; times++) (open(ANDROID), dispatchEvent(new Event('beforeinstallprompt')), undo())
    watch.stop()
    expect([watch.open(), document.body.innerHTML]).toEqual([[], before])
  })
})

describe('the kind of device', () => {
  it.each([
    [IPHONE, 5, PHONE, 'iphone'], [MAC, 5, { width: 1032, height: 1376 }, 'iphone'], [MAC, 0, { width: 1032, height: 1376 }, null],
    [ANDROID, 5, PHONE, 'android'], [ANDROID, 5, { width: 800, height: 1280 }, 'android'], [ANDROID, 10, { width: 1920, height: 1080 }, null],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0', 10, { width: 1000, height: 700 }, null],
  ])('of %s (%d fingers, %o) is %s', (userAgent, maxTouchPoints, screen, expected) => expect(deviceOf({ userAgent, maxTouchPoints }, screen)).toBe(expected))
})
