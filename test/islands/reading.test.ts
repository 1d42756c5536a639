// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fromPointPage } from '../../src/islands/point/page.ts'
import { reading } from '../../src/islands/reading/reading.ts'
import { draw, fixtures } from '../ui/gallery.tsx'
import { watchListeners } from './listeners.ts'

vi.mock('../../src/islands/point/page.ts', () => ({ fromPointPage: vi.fn() }))

const root = document.documentElement
const markup = (name: string) => draw(fixtures.find((fixture) => fixture.component === 'reading' && fixture.name === name)!)
const input = (name: string, value: string) => document.querySelector<HTMLInputElement>(`input[name="reading-${name}"][value="${value}"]`)!
const device = () => document.querySelector<HTMLInputElement>('input[type=checkbox]')!
const handle = () => document.querySelector<HTMLElement>('[role=slider]')!
const ticked = () => [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(({ name, value }) => `${name.replace('reading-', '')}:${value}`)
const LINES = '<main><p class="line">Eins.</p><p class="line">Zwei.</p><p class="line">Drei.</p></main>'

let unmount = () => {}
function open(): void {
  document.body.innerHTML = LINES + markup('panel') + markup('mask')
  for (const [index, line] of [...document.querySelectorAll<HTMLElement>('.line')].entries()) lay(line, 100 + index * 40)
  unmount = reading(document.querySelector('button')!, { offline: null })
}

/** happy-dom lays nothing out. */
function lay(line: HTMLElement, top: number): void {
  const rect = { top, bottom: top + 30, height: 30 } as DOMRect
  line.getBoundingClientRect = () => rect
  line.getClientRects = () => [rect] as unknown as DOMRectList
  line.scrollIntoView = () => undefined
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(() => {
  unmount()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

describe('the panel', () => {
  it('shows each choice at once and keeps it for the session', () => {
    open()
    input('size', '2').click()
    input('theme', 'dark').click()
    expect([root.dataset['size'], root.dataset['theme']]).toEqual(['2', 'dark'])
    expect(JSON.parse(sessionStorage.getItem('reading')!)).toEqual({ size: '2', theme: 'dark' })
    expect(localStorage.length).toBe(0)
    input('size', '').click()
    expect(root.dataset['size']).toBeUndefined()
  })

  it('ticks what was chosen before, and the theme that the device asked for', () => {
    sessionStorage.setItem('reading', '{"size":"3","spacing":"wide"}')
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('dark') }))
    open()
    expect(ticked()).toEqual(['size:3', 'theme:dark', 'spacing:wide', 'mask:'])
  })

  it('keeps nothing beyond the session until this is one’s own device, then what is there already', () => {
    sessionStorage.setItem('questions', '["a"]')
    open()
    input('size', '1').click()
    device().click()
    expect(localStorage.getItem('device')).toBe('private')
    expect([localStorage.getItem('reading'), localStorage.getItem('questions')]).toEqual(['{"size":"1"}', '["a"]'])
    device().click()
    expect(Object.keys(localStorage)).toEqual([])
    expect(sessionStorage.getItem('reading')).toBe('{"size":"1"}')
  })

  it('sets everything back, on the device too', () => {
    open()
    device().click()
    for (const [name, value] of [['size', '3'], ['theme', 'contrast'], ['spacing', 'wide'], ['mask', 'on']] as const) input(name, value).click()
    document.querySelector<HTMLElement>('[data-do=reset]')!.click()
    expect({ ...root.dataset }).toEqual({})
    expect(ticked()).toEqual(['size:', 'theme:light', 'spacing:', 'mask:', 'device:on'])
    expect([localStorage.getItem('reading'), sessionStorage.getItem('reading')]).toEqual([null, null])
  })

  it('shows choices also where nothing may be stored, and doesn’t pretend to remember', () => {
    const blocked = new Proxy({}, { get: () => { throw new DOMException('blocked', 'SecurityError') } })
    vi.stubGlobal('localStorage', blocked)
    vi.stubGlobal('sessionStorage', blocked)
    open()
    input('theme', 'dark').click()
    input('size', '1').click()
    device().click()
    expect([root.dataset['theme'], root.dataset['size'], device().checked]).toEqual(['dark', '1', false])
  })
})

describe('the mask', () => {
  const key = (name: string) => handle().dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }))
  const said = () => [handle().getAttribute('aria-valuenow'), handle().getAttribute('aria-valuemax'), handle().getAttribute('aria-valuetext')]

  it('is away until somebody wants it', () => {
    open()
    expect(document.getElementById('reading-mask')!.hidden).toBe(true)
    input('mask', 'on').click()
    expect(document.getElementById('reading-mask')!.hidden).toBe(false)
    input('mask', '').click()
    expect(document.getElementById('reading-mask')!.hidden).toBe(true)
  })

  it('goes from line to line by arrow keys and stays at the ends', () => {
    open()
    input('mask', 'on').click()
    key('Home')
    expect(said()).toEqual(['1', '3', 'Eins.'])
    expect(document.getElementById('reading-mask')!.style.getPropertyValue('--from')).toBe('94px')
    expect(key('ArrowDown')).toBe(false)
    expect(said()).toEqual(['2', '3', 'Zwei.'])
    key('End')
    key('ArrowDown')
    expect(said()).toEqual(['3', '3', 'Drei.'])
    expect(key('Tab')).toBe(true)
  })

  it('comes to the line that is touched, and lets the touch through', () => {
    open()
    input('mask', 'on').click()
    expect(document.querySelectorAll<HTMLElement>('main .line')[2]!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))).toBe(true)
    expect(said()[2]).toBe('Drei.')
  })

  it('lies over no page without lines', () => {
    open()
    document.querySelector('main')!.replaceChildren()
    input('mask', 'on').click()
    expect(document.getElementById('reading-mask')!.hidden).toBe(true)
  })
})

describe('the panel taken down', () => {
  it('leaves no listener and the page as it was, 100 times', () => {
    open()
    unmount()
    const before = document.body.innerHTML
    const watch = watchListeners()
    for (let times = 0; times < 100; times++) {
      unmount = reading(document.querySelector('button')!, { offline: null })
      input('mask', 'on').click()
      unmount()
      sessionStorage.clear()
    }
    watch.stop()
    expect(watch.open()).toEqual([])
    expect(document.body.innerHTML).toBe(before)
  })
})

describe('the panel of a page without one', () => {
  const copy = () => {
    const holder = document.createElement('div')
    holder.innerHTML = markup('panel')
    return holder.querySelector<HTMLElement>('#reading')!
  }
  const settle = () => new Promise((resolve) => setTimeout(resolve))
  const button = () => document.querySelector('button')!
  let taps: number
  const reported = vi.fn()
  beforeEach(() => vi.stubGlobal('reportError', reported.mockReset()))
  function openWithout(): void {
    document.body.innerHTML = `${LINES}<button popovertarget="reading"></button><input id="field">${markup('mask')}`
    unmount = reading(button(), { offline: null })
    taps = 0
    button().addEventListener('click', () => taps++)
  }

  it('is fetched at the first tap, once, shows what was chosen, and is then opened by the browser', async () => {
    sessionStorage.setItem('reading', '{"size":"2"}')
    vi.mocked(fromPointPage).mockReset().mockImplementation(async () => copy())
    openWithout()
    expect(fromPointPage).not.toHaveBeenCalled()
    button().click()
    button().click()
    expect(button().getAttribute('aria-busy')).toBe('true')
    await settle()
    expect([document.querySelectorAll('#reading').length, taps, button().hasAttribute('aria-busy')]).toEqual([1, 3, false])
    expect(ticked()).toContain('size:2')
    button().click()
    await settle()
    expect([vi.mocked(fromPointPage).mock.calls.length, reported.mock.calls]).toEqual([1, []])
    unmount()
    expect(document.getElementById('reading')).toBeNull()
  })

  it('does not open over something else that a person does in the meantime', async () => {
    vi.mocked(fromPointPage).mockReset().mockImplementation(async () => copy())
    openWithout()
    button().click()
    document.getElementById('field')!.focus()
    await settle()
    expect([document.querySelectorAll('#reading').length, taps]).toEqual([1, 1])
  })

  it('is asked for once more, and at each tap, when it could not be had', async () => {
    vi.mocked(fromPointPage).mockReset().mockRejectedValueOnce(new Error('no network')).mockRejectedValueOnce(new Error('no network')).mockImplementation(async () => copy())
    openWithout()
    button().click()
    await vi.waitFor(() => expect(reported).toHaveBeenCalledTimes(1))
    expect([document.getElementById('reading'), button().hasAttribute('aria-busy')]).toEqual([null, false])
    button().click()
    await settle()
    expect(document.getElementById('reading')).not.toBeNull()
  })
})
