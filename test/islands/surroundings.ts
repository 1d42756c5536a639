import type { Registration, StoreState } from '../../src/offline/register.ts'

/** A registration that a test plays with, and that knows who still listens. */
export function fakeOffline() {
  const states = new Set<(state: StoreState) => void>()
  const updates = new Set<() => void>()
  const applied: string[] = []
  const offline: Registration = {
    onState: (tell) => (states.add(tell), tell('storing'), () => void states.delete(tell)),
    onUpdate: (tell) => (updates.add(tell), () => void updates.delete(tell)),
    applyUpdate: () => void applied.push('applied'),
  }
  return {
    offline, applied,
    state: (state: StoreState) => states.forEach((tell) => tell(state)),
    newVersion: () => updates.forEach((tell) => tell()),
    listening: () => states.size + updates.size,
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
