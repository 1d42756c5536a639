import type { Island } from './island.ts'

/** Offers a new version. It is taken only by a person's tap, never in the middle of reading. An information point takes it by itself, at rest, and needs no room for the offer. */
export const update: Island = (element, { offline }) => {
  const take = () => offline?.applyUpdate()
  const button = element.querySelector('button')
  const stop = offline?.onUpdate(() => void (element.hidden = 'kiosk' in document.documentElement.dataset))
  button?.addEventListener('click', take)
  return () => {
    stop?.()
    button?.removeEventListener('click', take)
    element.hidden = true
  }
}
