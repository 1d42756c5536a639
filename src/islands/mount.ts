import { back } from './back.ts'
import { guide } from './guide/guide.ts'
import type { Island, Surroundings } from './island.ts'
import { store } from './store.ts'
import { switchLanguage } from './switch.ts'
import { update } from './update.ts'

/** Every island, by the name that stands in `data-island`. */
export const ISLANDS: Readonly<Record<string, Island>> = { back, guide, store, switch: switchLanguage, update }

/** Brings the islands below an element to life. @returns a function that takes all of them down again */
export function mountIslands(root: ParentNode, surroundings: Surroundings): () => void {
  const unmount = [...root.querySelectorAll<HTMLElement>('[data-island]')].flatMap((element) => mount(element, surroundings))
  return () => unmount.forEach((take) => take())
}

/** An island that can't begin is reported and left as it is without script; the others live. */
function mount(element: HTMLElement, surroundings: Surroundings): (() => void)[] {
  const name = element.dataset['island'] ?? ''
  if (!Object.hasOwn(ISLANDS, name)) return []
  try {
    return [ISLANDS[name]!(element, surroundings)]
  } catch (fault) {
    reportError(fault)
    return []
  }
}
