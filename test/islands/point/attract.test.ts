// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { attract } from '../../../src/islands/point/attract.ts'
import { fromPointPage } from '../../../src/islands/point/page.ts'
import { watchListeners } from '../listeners.ts'

vi.mock('../../../src/islands/point/page.ts', () => ({ fromPointPage: vi.fn() }))

function pictures(): HTMLElement {
  const made = document.createElement('dialog')
  made.className = 'attract'
  made.innerHTML = '<ul><li data-shown="">Eins</li><li>Zwei</li><li>Drei</li></ul><button data-do="start">Tippen</button><button data-do="read">Vorlesen</button>'
  return made
}

const screen = () => document.querySelector<HTMLDialogElement>('dialog.attract')
const shown = () => [...document.querySelectorAll('[data-shown]')].map(({ textContent }) => textContent)
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000)
const key = (name: string) => screen()!.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }))

let end = () => {}
const told: string[] = []
const note = ({ type }: Event) => void told.push(type)
async function open() {
  end = attract()
  await pass(0)
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  vi.mocked(fromPointPage).mockImplementation(() => Promise.resolve(pictures()))
  document.documentElement.dataset['start'] = location.pathname
  document.body.innerHTML = '<main>Start</main><button data-player="read"></button>'
  told.length = 0
  for (const type of ['kiosk:rest', 'kiosk:begin']) document.addEventListener(type, note)
})
afterEach(() => {
  end()
  vi.advanceTimersByTime(1000)
  vi.useRealTimers()
  for (const type of ['kiosk:rest', 'kiosk:begin']) document.removeEventListener(type, note)
  document.body.replaceChildren()
  sessionStorage.clear()
})

describe('the pictures while nobody is there', () => {
  it('lie over the start page, and tell that nobody is there', async () => {
    await open()
    expect([screen()!.open, told]).toEqual([true, ['kiosk:rest']])
  })

  it('change slowly, from the last to the first, and stand still while nobody can see them', async () => {
    await open()
    const seen = [shown()]
    for (let times = 0; times < 3; times++) (await pass(10), seen.push(shown()))
    expect(seen).toEqual([['Eins'], ['Zwei'], ['Drei'], ['Eins']])
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    await pass(60)
    expect(shown()).toEqual(['Eins'])
    hidden.mockRestore()
  })

  it('are not there in the middle of a visit, nor on another page', async () => {
    sessionStorage.setItem('begun', 'true')
    await open()
    expect([screen(), told]).toEqual([null, []])
    sessionStorage.clear()
    document.documentElement.dataset['start'] = '/anders/'
    await open()
    expect([screen(), told]).toEqual([null, []])
  })

  it('do not come any more when somebody was quicker', async () => {
    end = attract()
    sessionStorage.setItem('begun', 'true')
    await pass(0)
    expect([screen(), told]).toEqual([null, []])
  })

  it('tell that nobody is there though they can’t be had', async () => {
    vi.mocked(fromPointPage).mockRejectedValue(new Error('503'))
    await open()
    expect([screen(), told]).toEqual([null, ['kiosk:rest']])
  })
})

describe('the first touch', () => {
  it('takes them away, begins the visit, and reaches nothing below, nor does the second of a trembling finger', async () => {
    const below = vi.fn()
    document.querySelector('main')!.addEventListener('click', below)
    await open()
    screen()!.click()
    expect([screen(), told, sessionStorage.getItem('begun')]).toEqual([null, ['kiosk:rest', 'kiosk:begin'], 'true'])
    document.querySelector('main')!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }))
    expect(below).not.toHaveBeenCalled()
    await pass(1)
    document.querySelector('main')!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }))
    expect(below).toHaveBeenCalledTimes(1)
  })

  it('may slide: a finger that makes no click begins too', async () => {
    await open()
    screen()!.dispatchEvent(new Event('pointerup', { bubbles: true }))
    await pass(0.5)
    expect(told).toEqual(['kiosk:rest', 'kiosk:begin'])
  })

  it('on „Vorlesen“ lets the start page be read', async () => {
    const read = vi.fn()
    document.querySelector('[data-player=read]')!.addEventListener('click', read)
    await open()
    screen()!.querySelector<HTMLElement>('[data-do=read]')!.click()
    expect([screen(), read.mock.calls.length]).toEqual([null, 1])
  })

  it.each([['a', true], ['Escape', true], ['ArrowDown', true], ['Tab', false], ['Shift', false], [' ', false]])('may be the key „%s“: %s', async (name, begins) => {
    await open()
    key(name)
    expect(screen() === null).toBe(begins)
  })

  it('leaves nothing when the page is taken down 100 times', async () => {
    const watch = watchListeners()
    const before = document.body.outerHTML
    for (let times = 0; times < 100; times++) {
      await open()
      end()
    }
    watch.stop()
    expect([watch.open(), vi.getTimerCount(), document.body.outerHTML]).toEqual([[], 0, before])
  })
})
