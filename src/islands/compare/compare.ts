import { MOST, parseChoice, serialiseChoice, type Choice } from '../../model/choice.ts'
import type { Island } from '../island.ts'
import { choices, clear, show } from './screen.ts'

/** Shows the programmes that a person chooses, and hides the others. The address is all it remembers. */
export const compare: Island = (element) => {
  const ends = new AbortController()
  const { signal } = ends
  const paint = () => show(element, choiceNow(element))
  element.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-do]')
    if (button) ACTIONS[button.dataset['do']!]?.(button, element)
  }, { signal })
  addEventListener('hashchange', paint, { signal })
  element.classList.add('alive')
  paint()
  return () => {
    ends.abort()
    clear(element)
    element.classList.remove('alive')
  }
}

const choiceNow = (element: HTMLElement): Choice => parseChoice(location.hash, choices(element))

/** What each `data-do` does. */
const ACTIONS: Readonly<Record<string, (button: HTMLElement, element: HTMLElement) => void>> = {
  choose,
  show: (_, element) => goTo(element.querySelector<HTMLElement>('.compare-row h2')),
  change: (_, element) => goTo(element.querySelector<HTMLElement>('[data-part=choose]')),
}

/** Takes a programme in or out. The focus stays on the button: a person may want to choose another one. */
function choose(button: HTMLElement, element: HTMLElement): void {
  const { chosen } = choiceNow(element)
  const id = button.dataset['choice']!
  const isChosen = chosen.includes(id)
  if (!isChosen && chosen.length === MOST) return show(element, { chosen, isLost: false, isFull: true })
  const next = isChosen ? chosen.filter((each) => each !== id) : [...chosen, id]
  remember(serialiseChoice(next, choices(element)))
  show(element, choiceNow(element))
}

/** Choosing is no step that „Zurück“ would have to undo: the entry of the history stays the same. */
function remember(fragment: string): void {
  history.replaceState(history.state, '', fragment ? `#${fragment}` : location.pathname + location.search)
}

/** The focus goes along: a screen reader goes on reading there, and the next press of Tab too. */
function goTo(heading: HTMLElement | null): void {
  heading?.scrollIntoView({ block: 'start', behavior: 'instant' })
  heading?.focus({ preventScroll: true })
}
