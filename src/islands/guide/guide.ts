import { prepareGuide } from '../../model/index.ts'
import type { GuideOnPage } from '../../model/guide-on-page.ts'
import type { Island } from '../island.ts'
import { ACTIONS, type Scene } from './actions.ts'
import { placeNow } from './place.ts'
import { printEverything } from './printing.ts'
import { clear, showScreen } from './screen.ts'

/** Asks the questions of a guide, one on a screen, and sorts the cards of the result. The address is all it remembers. */
export const guide: Island = (element) => {
  const data = JSON.parse(element.querySelector('#guide-data')!.textContent!) as GuideOnPage
  const prepared = prepareGuide(data.guide)
  const ends = new AbortController()
  const paint = () => showScreen(element, prepared, data, placeNow(prepared.questions))
  const show = () => {
    paint()
    focusHeading(element)
    // For the player: it may read the new screen aloud.
    element.dispatchEvent(new Event('kiosk:screen', { bubbles: true }))
  }
  listen({ element, prepared, show }, ends.signal)
  element.classList.add('alive')
  paint()
  return () => {
    ends.abort()
    clear(element, prepared)
    element.classList.remove('alive')
  }
}

/** A tap, and each way in which the address can change: back, forward, a link, a hand. */
function listen(scene: Scene, signal: AbortSignal): void {
  scene.element.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-do]')
    if (button) ACTIONS[button.dataset['do']!]?.(button, scene, event)
  }, { signal })
  addEventListener('popstate', scene.show, { signal })
  addEventListener('hashchange', scene.show, { signal })
  printEverything(scene.element, signal)
}

/**
 * A new screen begins at its top, and the focus goes to its heading: a screen reader reads the new question,
 * and the next press of Tab reaches its first answer. Without this the focus would be lost with the button that was touched.
 */
function focusHeading(element: HTMLElement): void {
  scrollTo({ top: 0, behavior: 'instant' })
  const heading = [...element.querySelectorAll<HTMLElement>('h2[tabindex]')].find((each) => !each.closest('[hidden]'))
  heading?.focus({ preventScroll: true })
}
