import { LEAST, MOST, type Choice } from '../../model/choice.ts'
import { marked, part } from '../parts.ts'

/** The ids that can be chosen, in their order on the page. */
export const choices = (element: HTMLElement): string[] => marked(element, 'choice').map((button) => button.dataset['choice']!)

/** Shows what was chosen. While nothing is, everything stays there for the printer. */
export function show(element: HTMLElement, choice: Choice): void {
  paint(element, choice.chosen)
  tell(element, sayingsFor(choice))
}

/** The page as the build wrote it. */
export function clear(element: HTMLElement): void {
  paint(element, [])
  tell(element, ['none'])
}

function paint(element: HTMLElement, chosen: readonly string[]): void {
  const isEnough = chosen.length >= LEAST
  for (const button of marked(element, 'choice')) button.setAttribute('aria-pressed', String(chosen.includes(button.dataset['choice']!)))
  for (const item of marked(element, 'programme')) item.hidden = chosen.length > 0 && !chosen.includes(item.dataset['programme']!)
  element.querySelector<HTMLElement>('[data-do=show]')!.hidden = !isEnough
  element.classList.toggle('shown', isEnough)
}

function sayingsFor({ chosen, isLost, isFull }: Choice): string[] {
  const state = chosen.length < LEAST ? ['none', 'more'][chosen.length]! : chosen.length < MOST ? 'ready' : 'complete'
  return [...(isLost ? ['lost'] : []), isFull ? 'full' : state]
}

/** Says it in the one place that is read out. */
function tell(element: HTMLElement, names: readonly string[]): void {
  const sayings = names.flatMap((name) => [...element.querySelector(`[data-saying="${name}"]`)!.children])
  part(element, 'state')!.replaceChildren(...sayings.map((saying) => saying.cloneNode(true)))
}
