import type { Line } from '../language/text.ts'
import type { StoreState } from '../offline/register.ts'
import type { Island } from './island.ts'
import { say } from './say.ts'

/** Says whether the kiosk is stored on this device. */
export const store: Island = (element, { offline }) => {
  const words = JSON.parse(element.dataset['words'] ?? '{}') as Record<StoreState, Line[]>
  const stop = offline?.onState((state) => say(element, words[state] ?? []))
  return () => {
    stop?.()
    element.replaceChildren()
  }
}
