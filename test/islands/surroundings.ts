import type { Registration } from '../../src/offline/register.ts'
import type { StoreState } from '../../src/offline/store-state.ts'
import type { SoundState } from '../../src/offline/sound/state.ts'

/** A registration that a test plays with, and that knows who still listens. */
export function fakeOffline() {
  const states = new Set<(state: StoreState) => void>()
  const updates = new Set<() => void>()
  const sounds = new Set<(state: SoundState) => void>()
  const applied: string[] = []
  const offline: Registration = {
    onState: (tell) => (states.add(tell), tell('storing'), () => void states.delete(tell)),
    onUpdate: (tell) => (updates.add(tell), () => void updates.delete(tell)),
    onSound: (tell) => (sounds.add(tell), tell({ state: 'later' }), () => void sounds.delete(tell)),
    storeSound: () => void applied.push('stored the sound'),
    applyUpdate: () => void applied.push('applied'),
  }
  return {
    offline, applied,
    state: (state: StoreState) => states.forEach((tell) => tell(state)),
    sound: (state: SoundState) => sounds.forEach((tell) => tell(state)),
    newVersion: () => updates.forEach((tell) => tell()),
    listening: () => states.size + updates.size + sounds.size,
  }
}

/** An element with the words that a page gives its island. */
export function place(island: string, words?: unknown, tag = 'div'): HTMLElement {
  const element = document.createElement(tag)
  element.dataset['island'] = island
  if (words !== undefined) element.dataset['words'] = typeof words === 'string' ? words : JSON.stringify(words)
  document.body.append(element)
  return element
}

export const line = (id: string, text: string, strong = false) => ({ id, parts: [{ kind: 'text', text, ...(strong ? { strong } : {}) }] })
