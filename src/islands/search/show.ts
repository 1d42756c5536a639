import type { Found } from '../../search/entry.ts'
import { MOST } from '../../ui/search/most.ts'
import { marked, part } from '../parts.ts'
import { resultOf, type Shown } from './result.ts'

/** Shows the best of what was found, or where to go on. */
export function showFound(element: HTMLElement, found: readonly Found[]): void {
  part(element, 'results')!.replaceChildren(...found.slice(0, MOST).map((each) => resultOf(element, each)))
  part(element, 'ways')!.replaceChildren(...(found.length ? [] : waysOn(element)).map((each) => resultOf(element, each)))
  reveal(element, { heading: found.length > 0, results: found.length > 0, nothing: !found.length })
}

const waysOn = (element: HTMLElement) => JSON.parse(part(element, 'ways')!.dataset['ways']!) as Shown[]

/** Says how much was found. */
export const sayCount = (element: HTMLElement, count: number) => say(element, marked(element, 'said')[Math.min(count, MOST + 1)]!)

/** Says that the search does not work now. */
export function showFailure(element: HTMLElement): void {
  showNothing(element)
  say(element, part(element, 'failed')!)
}

/** As the page was before the first question. */
export function showNothing(element: HTMLElement): void {
  part(element, 'results')!.replaceChildren()
  part(element, 'ways')!.replaceChildren()
  part(element, 'status')!.replaceChildren()
  reveal(element, { heading: false, results: false, nothing: false })
}

function reveal(element: HTMLElement, parts: Record<string, boolean>): void {
  for (const [name, shown] of Object.entries(parts)) part(element, name)!.hidden = !shown
}

/** The same words are not said twice. */
function say(element: HTMLElement, words: HTMLElement): void {
  const status = part(element, 'status')!
  if (status.textContent !== words.textContent) status.replaceChildren(...[...words.cloneNode(true).childNodes])
}
