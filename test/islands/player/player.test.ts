// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { player } from '../../../src/islands/player/player.ts'
import { Bar } from '../../../src/ui/bar/bar.tsx'
import { watchListeners } from '../listeners.ts'
import { draw } from '../../ui/gallery.tsx'
import { ENGLISH, fakeSpeech, GERMAN, SENTENCE, type Platform } from './fake-speech.ts'

const bar = draw({ component: 'bar', name: 'bar', level: 'easy', draw: () => Bar({ parent: '/' }) })
const line = (id: string, text: string) => `<span class="line" data-name="${id}">${text}</span>`
const MAIN = `<main><h1>${line('l1', 'Eins.')}</h1><p>${line('l2', 'Zwei.')} <span hidden>${line('l3', 'Verborgen.')}</span> ${line('l4', 'Drei.')}</p>
  <ul><li><a href="/x/">${line('l5', 'Vier.')}</a><button class="say"></button></li></ul></main>`

const marked = () => [...document.querySelectorAll('[data-reading]')].map(({ textContent }) => textContent)
const control = (name: string) => document.querySelector<HTMLElement>(`[data-player=${name}]`)!
const strip = () => document.querySelector<HTMLElement>('[data-part=strip]')!
const pressed = (name: string) => control(name).getAttribute('aria-pressed')
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

let unmount = () => {}
function open(platform: Platform = { voices: [GERMAN] }, main = MAIN) {
  document.body.innerHTML = main + bar
  document.body.dataset['sound'] = 'off'
  const speech = fakeSpeech(platform)
  unmount = player(document.querySelector<HTMLElement>('.bar')!, { offline: null })
  return { texts: () => speech.heard.map(({ text }) => text), ...speech }
}

/** A finger: no two taps come at once. */
async function tap(element: HTMLElement, afterwards = 200) {
  element.click()
  await pass(afterwards)
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  sessionStorage.clear()
})
afterEach(() => {
  unmount()
  document.body.replaceChildren()
  document.body.removeAttribute('data-sound')
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('„Vorlesen“', () => {
  it('reads what is seen, line by line, marks each, and stays on', async () => {
    const { texts } = open()
    await tap(control('read'))
    expect([marked(), strip().hidden, pressed('read')]).toEqual([['Eins.'], false, 'true'])
    await pass(SENTENCE)
    expect(marked()).toEqual(['Zwei.'])
    await pass(4 * SENTENCE)
    expect(texts()).toEqual(['Eins.', 'Zwei.', 'Drei.', 'Vier.'])
    expect([marked(), strip().hidden, pressed('read')]).toEqual([[], false, 'true'])
    expect(JSON.parse(sessionStorage.getItem('aloud')!)).toEqual({ on: true, slow: false })
  })

  it('pressed again is silent at once, and off for the following pages', async () => {
    const { speaksNow } = open()
    await tap(control('read'))
    await tap(control('read'))
    expect([speaksNow(), marked(), strip().hidden, pressed('read'), sessionStorage.getItem('aloud')]).toEqual([false, [], true, 'false', null])
  })

  it('touched twice by a finger that trembles reads once', async () => {
    const { texts } = open()
    control('read').click()
    await pass(40)
    control('read').click()
    await pass(6 * SENTENCE)
    expect(texts()).toEqual(['Eins.', 'Zwei.', 'Drei.', 'Vier.'])
  })

  it('says honestly that nothing can be heard, and is off', async () => {
    const { texts } = open({ voices: [ENGLISH] })
    const shown = vi.fn()
    Object.assign(document.getElementById('read-note')!, { showPopover: shown })
    await tap(control('read'), 6000)
    expect([shown.mock.calls.length, texts(), strip().hidden, pressed('read'), sessionStorage.getItem('aloud')]).toEqual([1, [], true, 'false', null])
  })
})

describe('the strip', () => {
  it('pauses, and goes on with the same sentence', async () => {
    const { texts } = open()
    await tap(control('read'), 1.5 * SENTENCE)
    await tap(control('pause'), 10 * SENTENCE)
    expect([marked(), texts(), control('pause').hidden, control('go').hidden]).toEqual([['Zwei.'], ['Eins.'], true, false])
    await tap(control('go'), 6 * SENTENCE)
    expect(texts()).toEqual(['Eins.', 'Zwei.', 'Drei.', 'Vier.'])
  })

  it('keeps the focus where it was when „Pause“ becomes „Weiter“', async () => {
    open()
    await tap(control('read'))
    control('pause').focus()
    await tap(control('pause'))
    expect(document.activeElement).toBe(control('go'))
  })

  it('says a sentence again, and at the end everything', async () => {
    const { texts } = open()
    await tap(control('read'), 1.5 * SENTENCE)
    await tap(control('again'), 6 * SENTENCE)
    expect(texts()).toEqual(['Eins.', 'Zwei.', 'Drei.', 'Vier.'])
    await tap(control('again'), 1.5 * SENTENCE)
    expect(texts().slice(4)).toEqual(['Eins.'])
  })

  it('reads slower, from this sentence on and on the following pages', async () => {
    const { heard } = open()
    await tap(control('read'), SENTENCE / 2)
    await tap(control('slower'), 2 * SENTENCE)
    expect([heard[0]!.rate, pressed('slower'), JSON.parse(sessionStorage.getItem('aloud')!)]).toEqual([0.8, 'true', { on: true, slow: true }])
    await tap(control('slower'), 2 * SENTENCE)
    expect([heard.at(-1)!.rate, pressed('slower')]).toEqual([1, 'false'])
  })

  it('gives the focus to „Vorlesen“ when „Aus“ takes it away', async () => {
    open()
    await tap(control('read'))
    control('off').focus()
    await tap(control('off'))
    expect(document.activeElement).toBe(control('read'))
  })

  it('„Aus“ ends everything', async () => {
    const { speaksNow } = open()
    await tap(control('read'))
    await tap(control('off'))
    expect([speaksNow(), marked(), strip().hidden, sessionStorage.getItem('aloud')]).toEqual([false, [], true, null])
  })
})

describe('a small button', () => {
  it('reads what it stands at, goes away, and turns nothing on', async () => {
    const { texts } = open()
    await tap(document.querySelector<HTMLElement>('.say')!)
    expect([marked(), strip().hidden]).toEqual([['Vier.'], false])
    await pass(2 * SENTENCE)
    expect([texts(), strip().hidden, pressed('read'), sessionStorage.getItem('aloud')]).toEqual([['Vier.'], true, 'false', null])
  })

  it('takes over from what is being read: never two voices', async () => {
    const { texts } = open()
    await tap(control('read'), SENTENCE / 2)
    await tap(document.querySelector<HTMLElement>('.say')!, 3 * SENTENCE)
    expect(texts()).toEqual(['Vier.'])
  })
})

describe('the following page', () => {
  beforeEach(() => sessionStorage.setItem('aloud', '{"on":true,"slow":true}'))

  it('is read by itself, as slowly as before', async () => {
    const { heard } = open()
    await pass(2 * SENTENCE)
    expect(heard[0]).toEqual({ text: 'Eins.', lang: 'de-DE', rate: 0.8 })
  })

  it('waits for a touch where the browser wants one; a link is no such touch', async () => {
    const { texts } = open({ voices: [GERMAN] })
    const speak = vi.spyOn(speechSynthesis, 'speak').mockImplementation((sentence) => void setTimeout(() => sentence.onerror?.({ error: 'not-allowed' } as never)))
    await pass(100)
    expect([document.querySelector<HTMLElement>('[data-part=wait]')!.hidden, strip().hidden, pressed('read')]).toEqual([false, false, 'true'])
    speak.mockRestore()
    document.querySelector('a')!.addEventListener('click', (event) => event.preventDefault())
    await tap(document.querySelector('a')!, 2 * SENTENCE)
    expect(texts()).toEqual([])
    await tap(document.querySelector('h1')!, 2 * SENTENCE)
    expect([texts()[0], document.querySelector<HTMLElement>('[data-part=wait]')!.hidden]).toEqual(['Eins.', true])
  })

  it('is not read when it is about violence; there one press reads once, and nothing is kept', async () => {
    const { texts } = open({ voices: [GERMAN] }, MAIN.replace('<main', '<main data-sensitive'))
    await pass(3 * SENTENCE)
    expect([texts(), strip().hidden]).toEqual([[], true])
    sessionStorage.clear()
    await tap(control('read'), 1.5 * SENTENCE)
    expect([texts(), sessionStorage.getItem('aloud')]).toEqual([['Eins.'], null])
  })

  it('reads the new screen of a guide from its heading', async () => {
    const { texts } = open()
    await pass(SENTENCE / 2)
    document.querySelector('main')!.insertAdjacentHTML('beforeend', `<h2 tabindex="-1">${line('l9', 'Frage?')}</h2>`)
    document.querySelector('main')!.dispatchEvent(new Event('kiosk:screen', { bubbles: true }))
    await pass(2 * SENTENCE)
    expect(texts()).toEqual(['Frage?'])
  })
})

describe('it is silent', () => {
  it('when the page is hidden, and goes on with the same sentence', async () => {
    const { speaksNow, texts } = open()
    await tap(control('read'), 1.5 * SENTENCE)
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    document.dispatchEvent(new Event('visibilitychange'))
    expect([speaksNow(), marked()]).toEqual([false, ['Zwei.']])
    hidden.mockRestore()
    await tap(control('go'), 1.5 * SENTENCE)
    expect(texts()).toEqual(['Eins.', 'Zwei.'])
  })

  it.each(['pagehide', 'kiosk:reset'])('at %s', async (name) => {
    const { speaksNow } = open()
    await tap(control('read'))
    dispatchEvent(new Event(name))
    expect([speaksNow(), marked(), strip().hidden]).toEqual([false, [], true])
    expect(sessionStorage.getItem('aloud') === null).toBe(name === 'kiosk:reset')
  })

  it('after it was taken down, and leaves the page as it was', async () => {
    document.body.innerHTML = MAIN + bar
    const before = document.body.innerHTML
    const watch = watchListeners()
    const { speaksNow } = open()
    await tap(control('read'))
    unmount()
    unmount = () => {}
    watch.stop()
    expect(speaksNow()).toBe(false)
    expect(document.body.innerHTML).toBe(before)
    expect(watch.open()).toEqual([])
  })
})

describe('a line that goes while others are read', () => {
  it('is left out', async () => {
    const { texts } = open()
    await tap(control('read'), SENTENCE / 2)
    document.querySelector('[data-name=l2]')!.remove()
    await pass(5 * SENTENCE)
    expect(texts()).toEqual(['Eins.', 'Drei.', 'Vier.'])
  })
})

describe('lines that something else wants to have said', () => {
  const ask = (signal: AbortSignal) => {
    const beside = document.createElement('div')
    beside.innerHTML = line('q1', 'Sind Sie noch da?') + line('q2', 'Tippen Sie bitte.')
    document.body.append(beside)
    const lines = [...beside.querySelectorAll<HTMLElement>('.line')]
    return document.dispatchEvent(new CustomEvent('kiosk:say', { detail: { lines, signal }, cancelable: true }))
  }

  it('are said and marked one after the other, and the page isn’t read then', async () => {
    const { texts } = open()
    expect(ask(new AbortController().signal)).toBe(false)
    await pass(100)
    expect(marked()).toEqual(['Sind Sie noch da?'])
    await pass(4 * SENTENCE)
    expect([texts(), marked(), strip().hidden, pressed('read')]).toEqual([['Sind Sie noch da?', 'Tippen Sie bitte.'], [], true, 'false'])
  })

  it('stop at once when it has enough', async () => {
    const { texts, speaksNow } = open()
    const ends = new AbortController()
    ask(ends.signal)
    await pass(100)
    ends.abort()
    await pass(3 * SENTENCE)
    expect([texts().length < 2, speaksNow(), marked()]).toEqual([true, false, []])
  })

  it('are silent where nothing can be heard, and nothing is excused', async () => {
    open({ voices: [ENGLISH] })
    const shown = vi.fn()
    Object.assign(document.getElementById('read-note')!, { showPopover: shown })
    ask(new AbortController().signal)
    await pass(10_000)
    expect([shown.mock.calls.length, marked(), strip().hidden]).toEqual([0, [], true])
  })

  it('and the body says while the page is read, so that nobody counts the time', async () => {
    open()
    await tap(control('read'))
    expect('sounding' in document.body.dataset).toBe(true)
    await tap(control('pause'))
    expect('sounding' in document.body.dataset).toBe(false)
  })
})
