import type { Island } from './island.ts'
import { say } from './say.ts'
import { wordsOf } from './words.ts'

/** Offers a new version. It is taken only by a person's tap, never in the middle of reading. */
export const update: Island = (element, { offline }) => {
  const words = wordsOf(element)
  const ends = new AbortController()
  const offer = () => {
    const [apply] = words('apply')
    if (!apply) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button'
    say(button, [apply])
    button.addEventListener('click', () => offline?.applyUpdate(), { signal: ends.signal })
    say(element, words('ready'))
    element.append(button)
  }
  const stop = offline?.onUpdate(offer)
  return () => {
    stop?.()
    ends.abort()
    element.replaceChildren()
  }
}
