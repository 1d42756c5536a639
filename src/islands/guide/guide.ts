import { prepareGuide } from '../../model/index.ts'
import type { GuideOnPage } from '../../model/guide-on-page.ts'
import type { Island } from '../island.ts'
import { twice } from '../twice.ts'
import { ACTIONS, type Scene } from './actions.ts'
import type { Ending } from './ending/ending.ts'
import { placeNow } from './place.ts'
import { printEverything } from './printing.ts'
import { clear, dueAt, showMode, showScreen, showWaiting, type Due } from './screen.ts'

/**
 * Asks the questions of a guide, one on a screen, and sorts the cards of the result. The address is all it remembers.
 * What comes after the first answer lies on a page of its own; it is fetched at the first touch.
 */
export const guide: Island = (element) => {
  const data = JSON.parse(element.querySelector('#guide-data')!.textContent!) as GuideOnPage
  const prepared = prepareGuide(data.guide)
  const ends = new AbortController()
  const { signal } = ends
  let ending: Ending | undefined
  let isComing = false
  /** Somebody has answered the last question, and waits. */
  let isAwaited = false
  const due = () => dueAt(prepared, placeNow(prepared.questions))
  const isWaiting = (now: Due) => now.mode === 'result' && !ending
  const tell = (name: string) => element.dispatchEvent(new Event(name, { bubbles: true }))

  const paint = () => {
    const now = due()
    if (now.mode !== 'start') come()
    if (isWaiting(now)) return showWaiting(element, now, false)
    ending?.clear()
    showScreen(element, now)
    ending?.show(now)
    element.classList.add('alive')
  }
  const show = () => {
    paint()
    isAwaited = isWaiting(due())
    if (isAwaited) return
    focusHeading(element)
    // For the player: it may read the new screen aloud.
    tell('kiosk:screen')
  }
  const take = (brought: Ending) => {
    if (signal.aborted) return brought.remove()
    ending = brought
    const now = due()
    if (now.mode !== 'result') {
      // Nothing of the question that stands there changes.
      showMode(element, now.mode)
      ending.show(now)
    } else if (isAwaited) show()
    else {
      paint()
      tell('kiosk:screen')
    }
    tell('kiosk:added')
  }
  const come = () => {
    if (ending || isComing) return
    isComing = true
    const now = due()
    if (isWaiting(now)) showWaiting(element, now, false)
    twice(() => import('./ending/ending.ts')).then(({ bringEnding }) => bringEnding(element, prepared, data)).then(take, lose).finally(() => (isComing = false))
  }
  /** The next touch tries again. */
  const lose = () => {
    const now = due()
    if (!signal.aborted && isWaiting(now)) showWaiting(element, now, true)
  }

  listen({ element, prepared, show }, signal)
  element.addEventListener('pointerdown', come, { signal })
  addEventListener('online', () => isWaiting(due()) && come(), { signal })
  paint()
  return () => {
    ends.abort()
    ending?.clear()
    clear(element)
    ending?.remove()
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
