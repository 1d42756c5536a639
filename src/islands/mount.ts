import { back } from './back.ts'
import type { Island, Surroundings } from './island.ts'
import { switchLanguage } from './switch.ts'
import { update } from './update.ts'

export type Islands = Readonly<Record<string, Island>>

/** The islands that every page has from the beginning, by the name that stands in `data-island`. The others are in `with-*.ts` and `more.ts`. */
export const ISLANDS: Islands = { back, switch: switchLanguage, update }

/** Brings the islands below an element to life. @returns a function that takes all of them down again */
export function mountIslands(root: ParentNode, surroundings: Surroundings, islands: Islands = ISLANDS): () => void {
  const unmount = [...root.querySelectorAll<HTMLElement>('[data-island]')].flatMap((element) => mount(element, surroundings, islands))
  return () => unmount.forEach((take) => take())
}

const alive = new WeakSet<Element>()

/** Whether the island of an element lives: then its taps needn't wait. */
export const isAlive = (element: Element): boolean => alive.has(element)

/** An island that can't begin is reported and left as it is without script; the others live. */
function mount(element: HTMLElement, surroundings: Surroundings, islands: Islands): (() => void)[] {
  const name = element.dataset['island'] ?? ''
  if (!Object.hasOwn(islands, name)) return []
  try {
    const end = islands[name]!(element, surroundings)
    alive.add(element)
    return [() => (alive.delete(element), end())]
  } catch (fault) {
    reportError(fault)
    return []
  }
}
