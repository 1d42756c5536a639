import { conversationOf, type Answer, type PreparedGuide } from '../../model/index.ts'
import type { GuideOnPage } from '../../model/guide-on-page.ts'
import { marked, part, showOnly } from '../parts.ts'
import type { Place } from './place.ts'
import { showResult } from './result.ts'

/** Shows the question that is due, or the result. */
export function showScreen(element: HTMLElement, prepared: PreparedGuide, data: GuideOnPage, { answers, change, lost }: Place): void {
  const { path, next } = conversationOf(prepared, answers)
  const place = path.findIndex(({ question }) => question === change)
  const asked = place < 0 ? next?.id : change
  clear(element, prepared)
  showMode(element, !asked ? 'result' : path.length ? 'question' : 'start')
  part(element, 'lost')!.hidden = !lost
  showOnly(element, 'told', path.map(({ question, option }) => `${question}=${option}`))
  if (asked) showQuestion(element, asked, place < 0 ? path.length : place, path[place])
  else showResult(element, prepared, data, answers)
}

/** The page as the build wrote it, with nothing of this person left in it. */
export function clear(element: HTMLElement, { guide }: PreparedGuide): void {
  part(element, 'pool')?.append(...guide.programmes.map(({ id }) => element.querySelector(`[data-card="${id}"]`)!))
  part(element, 'lost')!.hidden = true
  for (const item of marked(element, 'item')) item.hidden = false
  for (const hidden of [...marked(element, 'question'), ...marked(element, 'places')]) hidden.hidden = true
  for (const card of marked(element, 'outcome')) card.removeAttribute('data-outcome')
  for (const office of marked(element, 'later')) office.removeAttribute('data-later')
  for (const answer of marked(element, 'option')) answer.removeAttribute('aria-current')
  for (const letter of marked(element, 'letter')) letter.setAttribute('aria-expanded', 'false')
  for (const details of element.querySelectorAll('details')) details.open = false
  for (const progress of element.querySelectorAll('.progress')) progress.replaceChildren()
  showMode(element, 'plain')
}

/** Shows the parts that belong to a mode. */
function showMode(element: HTMLElement, mode: string): void {
  for (const stage of marked(element, 'on')) stage.hidden = !stage.dataset['on']!.split(' ').includes(mode)
}

/** „Frage 2“ and the question; what was answered before is marked. */
function showQuestion(element: HTMLElement, id: string, index: number, before: Answer | undefined): void {
  const screen = element.querySelector<HTMLElement>(`[data-question="${id}"]`)!
  screen.hidden = false
  const number = part(element, 'numbers')!.children[index]
  if (number) part(screen, 'progress')!.replaceChildren(number.cloneNode(true))
  if (before) screen.querySelector(`.tile[data-option="${before.option}"]`)?.setAttribute('aria-current', 'true')
}
