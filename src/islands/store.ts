import type { Island } from './island.ts'
import { say } from './say.ts'
import { wordsOf } from './words.ts'

/** Says whether the kiosk is stored on this device. */
export const store: Island = (element, { offline }) => {
  const words = wordsOf(element)
  // A browser without workers stores nothing: it is told so, not left in silence.
  const stop = offline ? offline.onState((state) => say(element, words(state))) : void say(element, words('failed'))
  return () => {
    stop?.()
    element.replaceChildren()
  }
}
