// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { sound } from '../../src/islands/sound.ts'
import { fakeOffline, line, place } from './surroundings.ts'

const WORDS = Object.fromEntries(Object.entries({ storing: 'Wir speichern.', of: 'von', ready: 'Da.', none: 'Nicht hier.', absent: 'Noch nicht.', full: 'Kein Platz.', failed: 'Nicht ganz.', asks: 'Sparsam.', store: 'Speichern' }).map(([name, text]) => [name, line(name, text)]))

describe('what is said about the store of the sound', () => {
  afterEach(() => {
    document.body.replaceChildren()
    document.body.removeAttribute('data-sound')
  })

  it('follows its state, and is no live region', () => {
    const offline = fakeOffline()
    const element = place('sound', WORDS)
    const unmount = sound(element, offline)
    const texts = [element.textContent]
    offline.sound({ state: 'storing', done: 120, all: 480 })
    texts.push(element.textContent)
    for (const state of ['ready', 'absent', 'full', 'failed', 'none'] as const) {
      offline.sound({ state })
      texts.push(element.textContent)
    }
    expect(texts).toEqual(['', 'Wir speichern. 120 von 480', 'Da.', 'Noch nicht.', 'Kein Platz.', 'Nicht ganz.', 'Nicht hier.'])
    expect(element.closest('[role=status], [aria-live]')).toBeNull()
    unmount()
    expect([element.childNodes.length, offline.listening()]).toEqual([0, 0])
  })

  it('offers a button on a device that saves data', () => {
    const offline = fakeOffline()
    const element = place('sound', WORDS)
    sound(element, offline)
    offline.sound({ state: 'asks' })
    element.querySelector('button')!.click()
    expect([element.textContent, offline.applied]).toEqual(['Sparsam.Speichern', ['stored the sound']])
  })

  it.each([['off', 'Nicht hier.'], ['/ton/clips.json', 'Nicht ganz.']])('is honest where a browser has no workers and the sound is %s', (address, said) => {
    document.body.dataset['sound'] = address
    const element = place('sound', WORDS)
    sound(element, { offline: null })
    expect(element.textContent).toBe(said)
  })
})
