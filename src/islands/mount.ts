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
  const unmount = [...root.querySelectorAll<HTMLElement>('[data-island]')].flatMap((element) => {
    const island = ISLANDS[element.dataset['island'] ?? '']
    return island ? [island(element, surroundings)] : []
  })
  return () => unmount.forEach((take) => take())
}
