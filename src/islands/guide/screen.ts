import { conversationOf, type Answer, type Answers, type PreparedGuide } from '../../model/index.ts'
import { marked, part } from '../parts.ts'
import type { Place } from './place.ts'

/** What is due at a place. */
export interface Due {
  mode: 'start' | 'question' | 'result'
  /** What was answered, and what of it still counts. */
  answers: Answers
  path: readonly Answer[]
  /** The question that is asked, and its place in the path; none at the result. */
  asked: string | undefined
  index: number
  lost: boolean
}

/** The first question, a later one, one whose answer is changed, or the result. */
export function dueAt(prepared: PreparedGuide, { answers, change, lost }: Place): Due {
  const { path, next } = conversationOf(prepared, answers)
  const place = path.findIndex(({ question }) => question === change)
  const asked = place < 0 ? next?.id : change
  return { mode: !asked ? 'result' : path.length ? 'question' : 'start', answers, path, asked, index: place < 0 ? path.length : place, lost }
}

/** Shows the parts of a mode, and the question that is due. */
export function showScreen(element: HTMLElement, { mode, path, asked, index, lost }: Due): void {
  clear(element)
  showMode(element, mode)
  part(element, 'lost')!.hidden = !lost
  if (asked) showQuestion(element, asked, index, path[index])
}

/** The result isn't there yet: what was answered stays, is marked, and it is said that the result comes, or that it can't be had. */
export function showWaiting(element: HTMLElement, { answers }: Due, isFailed: boolean): void {
  element.setAttribute('aria-busy', String(!isFailed))
  part(element, 'coming')!.hidden = isFailed
  part(element, 'failed')!.hidden = !isFailed
  // Who has tapped a tile far below would not see it.
  if (isFailed) part(element, 'failed')!.scrollIntoView({ block: 'nearest' })
  element.querySelector<HTMLElement>('.guide-ends')!.hidden = !isFailed
  for (const [question, option] of Object.entries(answers)) markAnswer(element, question, option)
}

function markAnswer(element: HTMLElement, question: string, option: string): void {
  element.querySelector(`[data-question="${question}"] .tile[data-option="${option}"]`)?.setAttribute('aria-current', 'true')
}

/** The page as the build wrote it, with nothing of this person left in it. */
export function clear(element: HTMLElement): void {
  for (const name of ['lost', 'coming', 'failed']) part(element, name)!.hidden = true
  element.removeAttribute('aria-busy')
  for (const item of marked(element, 'item')) item.hidden = false
  for (const hidden of [...marked(element, 'question'), ...marked(element, 'places')]) hidden.hidden = true
  for (const answer of marked(element, 'option')) answer.removeAttribute('aria-current')
  for (const letter of marked(element, 'letter')) letter.setAttribute('aria-expanded', 'false')
  for (const details of element.querySelectorAll('details')) details.open = false
  for (const progress of element.querySelectorAll('.progress')) progress.replaceChildren()
  showMode(element, 'plain')
}

/** Shows the parts that belong to a mode. */
export function showMode(element: HTMLElement, mode: string): void {
  for (const stage of marked(element, 'on')) stage.hidden = !stage.dataset['on']!.split(' ').includes(mode)
}

/** „Frage 2“ and the question; what was answered before is marked. */
function showQuestion(element: HTMLElement, id: string, index: number, before: Answer | undefined): void {
  const screen = element.querySelector<HTMLElement>(`[data-question="${id}"]`)!
  screen.hidden = false
  const number = part(element, 'numbers')!.children[index]
  if (number) part(screen, 'progress')!.replaceChildren(number.cloneNode(true))
  if (before) markAnswer(element, id, before.option)
}
