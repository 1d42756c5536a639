import type { Line } from '../language/text.ts'
import type { Island } from './island.ts'
import { say } from './say.ts'

/** Offers a new version. It is taken only by a person's tap, never in the middle of reading. */
export const update: Island = (element, { offline }) => {
  const words = JSON.parse(element.dataset['words'] ?? '{}') as { ready: Line; apply: Line }
  const stop = offline?.onUpdate(() => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button'
    say(button, [words.apply])
    button.addEventListener('click', () => offline.applyUpdate())
    say(element, [words.ready])
    element.append(button)
  })
  return () => {
    stop?.()
    element.replaceChildren()
  }
}
