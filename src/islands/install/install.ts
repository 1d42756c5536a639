import type { Island } from '../island.ts'
import { keep, kept } from '../keeping.ts'
import { showOnly } from '../parts.ts'
import { isPoint } from '../operator.ts'
import { deviceOf, isInstalled } from './device.ts'

/** Under this name it is kept that the hint has been seen. */
const NAME = 'install-hint'

/** What a browser hands over that can put a page on the start screen; no standard yet, so TypeScript doesn't know it. */
interface Offer extends Event {
  prompt(): Promise<unknown>
}

/** Says once how the kiosk comes onto the start screen: by a button where the browser offers it, else in words. */
export const install: Island = (element) => {
  const device = deviceOf(navigator, screen)
  if (!device || isInstalled() || isPoint() || kept(NAME)) return () => undefined
  const ends = new AbortController()
  const { signal } = ends
  let offer: Offer | undefined
  const open = (how: string) => (showOnly(element, 'on', [how]), (element.hidden = false))
  const close = () => void (element.hidden = true)
  const seen = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && keep(NAME, true), { threshold: 0.5 })
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    offer = event as Offer
    open('offered')
  }, { signal })
  element.addEventListener('click', ({ target }) => {
    const done = (target as Element).closest<HTMLElement>('[data-do]')?.dataset['do']
    if (done === 'install') void offer?.prompt()
    if (done) close()
  }, { signal })
  open(device)
  seen.observe(element)
  return () => {
    ends.abort()
    seen.disconnect()
    showOnly(element, 'on', [])
    close()
  }
}
