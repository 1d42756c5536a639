// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { gesture } from '../../../src/islands/point/gesture.ts'
import { watchListeners } from '../listeners.ts'

const name = () => document.querySelector<HTMLElement>('.name')!
const send = (event: Event) => (name().dispatchEvent(event), event)
const key = (type: string, key = 'Enter', more: KeyboardEventInit = {}) => send(new KeyboardEvent(type, { key, bubbles: true, cancelable: true, ...more }))
const pointer = (type: string, button = 0) => send(Object.assign(new Event(type, { bubbles: true }), { button }))

describe('to hold the name of the kiosk', () => {
  const gone: string[] = []
  let clicks = 0
  let end: () => void
  beforeEach(() => {
    vi.useFakeTimers()
    document.body.innerHTML = '<header><a class="name" href="#start"><span>Kiosk</span></a></header>'
    document.documentElement.dataset['start'] = '/kiosk/alltag/'
    clicks = 0
    gone.length = 0
    name().addEventListener('click', (event) => {
      if (!event.defaultPrevented) clicks++
      event.preventDefault()
    })
    end = gesture(undefined, (address) => gone.push(address))
  })
  afterEach(() => {
    end()
    vi.useRealTimers()
    document.body.replaceChildren()
  })

  it('for five seconds opens the page for staff in the same language, and the click that follows leads nowhere', () => {
    pointer('pointerdown')
    vi.advanceTimersByTime(4999)
    expect(gone).toEqual([])
    vi.advanceTimersByTime(1)
    expect(gone).toEqual(['/kiosk/alltag/betreuung/'])
    pointer('pointerup')
    name().click()
    expect(clicks).toBe(0)
    name().click()
    expect(clicks).toBe(1)
  })

  it.each(['pointerup', 'pointercancel', 'pointerleave', 'blur'])('ends with %s', (type) => {
    pointer('pointerdown')
    vi.advanceTimersByTime(4000)
    pointer(type)
    vi.advanceTimersByTime(60_000)
    expect(gone).toEqual([])
    name().click()
    expect(clicks).toBe(1)
  })

  it('counts for the main button only', () => {
    pointer('pointerdown', 2)
    vi.advanceTimersByTime(6000)
    expect(gone).toEqual([])
  })

  it('with Enter opens it too, whether the key repeats or not', () => {
    key('keydown')
    for (let times = 0; times < 40; times++) (vi.advanceTimersByTime(100), key('keydown', 'Enter', { repeat: true }))
    expect(gone).toEqual([])
    vi.advanceTimersByTime(1000)
    expect(gone).toHaveLength(1)
    key('keyup')
    expect(clicks).toBe(0)
  })

  it('with a short Enter does what the link does, once', () => {
    key('keydown')
    vi.advanceTimersByTime(200)
    key('keyup')
    expect(clicks).toBe(1)
    vi.advanceTimersByTime(10_000)
    expect(gone).toEqual([])
  })

  it('leaves other keys alone', () => {
    expect(key('keydown', 'Tab').defaultPrevented).toBe(false)
    expect(key('keydown', 'Enter', { ctrlKey: true }).defaultPrevented).toBe(false)
    key('keyup', 'Tab')
    expect(clicks).toBe(0)
  })

  it('ends when the window loses the focus, for no key goes up there', () => {
    key('keydown')
    dispatchEvent(new Event('blur'))
    vi.advanceTimersByTime(10_000)
    key('keyup')
    expect([gone, clicks]).toEqual([[], 0])
  })

  it('is undone wholly', () => {
    end()
    const watch = watchListeners()
    const ends = Array.from({ length: 50 }, () => gesture(undefined))
    ends.forEach((each) => each())
    watch.stop()
    expect(watch.open()).toEqual([])
  })
})
