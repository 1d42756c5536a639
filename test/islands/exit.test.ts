// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { exit } from '../../src/islands/exit.ts'
import { visit } from '../../src/model/visit.ts'
import { watchListeners } from './listeners.ts'

const PAGE = '<main data-exit><ul><li data-asked="rat.wer"></li></ul></main><nav><a href="/alltag/" data-island="exit">Schnell weg</a></nav>'

let opened: string[] = []
let undo = () => {}
beforeEach(() => {
  opened = []
  vi.spyOn(location, 'replace').mockImplementation((address) => void opened.push(String(address)))
  document.body.innerHTML = PAGE
  document.body.dataset['base'] = '/'
  undo = exit(link(), { offline: null })
})
afterEach(() => {
  undo()
  vi.restoreAllMocks()
  document.documentElement.hidden = false
  sessionStorage.clear()
  localStorage.clear()
})

const link = () => document.querySelector<HTMLElement>('a')!
const press = (key: string, at: number, repeat = false) => dispatchEvent(Object.defineProperty(new KeyboardEvent('keydown', { key, repeat }), 'timeStamp', { value: at }))
const isGone = () => opened.length > 0 && document.documentElement.hidden

describe('„Schnell weg“', () => {
  it('hides the page, ends the visit and opens the start page of its language', () => {
    const silent = vi.fn()
    addEventListener('kiosk:reset', silent, { once: true })
    link().click()
    expect([isGone(), visit(), silent.mock.calls.length]).toEqual([true, 1, 1])
    expect(opened).toEqual([new URL('/alltag/', location.href).href])
  })

  it('opens the start page that its operator has set, at an information point', () => {
    localStorage.setItem('operator', '{"role":"point","start":""}')
    link().click()
    expect(opened).toEqual(['/'])
  })

  it('comes with the third Esc in a row', () => {
    press('Escape', 0)
    press('Escape', 4000)
    expect(isGone()).toBe(false)
    press('Escape', 8000)
    expect(isGone()).toBe(true)
  })

  it.each([
    ['another key comes in between', [['Escape', 0], ['Escape', 100], ['Tab', 200], ['Escape', 300]]],
    ['they are too far apart', [['Escape', 0], ['Escape', 5001], ['Escape', 10_002]]],
  ] as const)('does not come when %s', (_, presses) => {
    for (const [key, at] of presses) press(key, at)
    expect(isGone()).toBe(false)
  })

  it('does not come when Esc is held down', () => {
    for (let at = 0; at < 1000; at += 30) press('Escape', at, at > 0)
    expect(isGone()).toBe(false)
  })

  it('leaves nothing of a person on a shared device', () => {
    sessionStorage.setItem('questions', '["rat.wer","garten.lohn"]')
    sessionStorage.setItem('reading', '{}')
    sessionStorage.setItem('aloud', '{"on":true}')
    link().click()
    expect(Object.keys(sessionStorage)).toEqual(['visit'])
  })

  it('leaves on a private device what its owner has set, but nothing of this page', () => {
    localStorage.setItem('device', 'private')
    localStorage.setItem('reading', '{"theme":"dark"}')
    localStorage.setItem('questions', '["rat.wer","garten.lohn"]')
    sessionStorage.setItem('aloud', '{"on":true}')
    link().click()
    expect({ ...localStorage }).toEqual({ device: 'private', reading: '{"theme":"dark"}', questions: '["garten.lohn"]' })
    expect(Object.keys(sessionStorage)).toEqual(['visit'])
  })

  it('leaves no listener when it is taken down', () => {
    undo()
    const watch = watchListeners()
    for (let times = 0; times < 100; times++) exit(link(), { offline: null })()
    watch.stop()
    expect(watch.open()).toEqual([])
  })
})
