import type { Island } from './island.ts'
import { say } from './say.ts'
import { wordsOf } from './words.ts'

/** Says whether the kiosk is stored on this device. */
export const store: Island = (element, { offline }) => {
  const words = wordsOf(element)
  const stop = offline?.onState((state) => say(element, words(state)))
  return () => {
    stop?.()
    element.replaceChildren()
  }
}
