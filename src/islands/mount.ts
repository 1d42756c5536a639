import { back } from './back.ts'
import { guide } from './guide/guide.ts'
import { here } from './here.ts'
import type { Island, Surroundings } from './island.ts'
import { questions } from './questions.ts'
import { sound } from './sound.ts'
import { store } from './store.ts'
import { switchLanguage } from './switch.ts'
import { update } from './update.ts'

export type Islands = Readonly<Record<string, Island>>

/** The islands that live from the beginning, by the name that stands in `data-island`. The others are in `more.ts`. */
export const ISLANDS: Islands = { back, guide, here, questions, sound, store, switch: switchLanguage, update }

/** Brings the islands below an element to life. @returns a function that takes all of them down again */
export function mountIslands(root: ParentNode, surroundings: Surroundings, islands: Islands = ISLANDS): () => void {
  const unmount = [...root.querySelectorAll<HTMLElement>('[data-island]')].flatMap((element) => mount(element, surroundings, islands))
  return () => unmount.forEach((take) => take())
}

/** An island that can't begin is reported and left as it is without script; the others live. */
function mount(element: HTMLElement, surroundings: Surroundings, islands: Islands): (() => void)[] {
  const name = element.dataset['island'] ?? ''
  if (!Object.hasOwn(islands, name)) return []
  try {
    return [islands[name]!(element, surroundings)]
  } catch (fault) {
    reportError(fault)
    return []
  }
}
