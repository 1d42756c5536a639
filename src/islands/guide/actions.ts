import { changeAnswer, type PreparedGuide } from '../../model/index.ts'
import { goTo, placeNow } from './place.ts'
import { marked } from '../parts.ts'

/** What a touch needs to know. */
export interface Scene {
  element: HTMLElement
  prepared: PreparedGuide
  /** Shows the place where the person is now. */
  show(): void
}

type Action = (button: HTMLElement, scene: Scene, event: Event) => void

/** What each `data-do` does. */
export const ACTIONS: Readonly<Record<string, Action>> = { answer, change, restart, letter, jump }

function answer(button: HTMLElement, { prepared, show }: Scene): void {
  const question = button.closest<HTMLElement>('[data-question]')!.dataset['question']!
  const option = button.dataset['option']!
  const { answers, change } = placeNow(prepared.questions)
  // Who waits for the result and taps once more makes no further step.
  if (change !== undefined || answers[question] !== option) goTo(changeAnswer(prepared, answers, { question, option }), prepared.questions)
  show()
}

function change(button: HTMLElement, { prepared, show }: Scene): void {
  goTo(placeNow(prepared.questions).answers, prepared.questions, button.dataset['asked'])
  show()
}

function restart(_: HTMLElement, { prepared, show }: Scene): void {
  goTo({}, prepared.questions)
  show()
}

/** Opens the places of one letter and closes those of the others. */
function letter(button: HTMLElement, { element }: Scene): void {
  const chosen = button.getAttribute('aria-expanded') === 'true' ? '' : button.dataset['letter']
  for (const each of marked(element, 'letter')) each.setAttribute('aria-expanded', String(each.dataset['letter'] === chosen))
  for (const places of marked(element, 'places')) places.hidden = places.dataset['places'] !== chosen
}

/** Goes to the card of a contact on this page. Its link leads to the page of all contacts. */
function jump(link: HTMLElement, { prepared }: Scene, event: Event): void {
  const heading = document.querySelector<HTMLElement>(`${(link as HTMLAnchorElement).hash} :is(h2, h3)`)
  if (!heading) return
  event.preventDefault()
  goTo(placeNow(prepared.questions).answers, prepared.questions)
  heading.closest('[data-later]')?.removeAttribute('data-later')
  heading.tabIndex = -1
  heading.addEventListener('blur', () => heading.removeAttribute('tabindex'), { once: true })
  heading.focus()
}
