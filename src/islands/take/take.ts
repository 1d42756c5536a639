import { serialiseAsked } from '../../model/asked.ts'
import { marked, part } from '../parts.ts'
import type { Island } from '../island.ts'
import { drawCode } from './draw-code.ts'
import { inLetters, pageAddress } from './page-address.ts'
import { passOn } from './pass-on.ts'

/** Takes a page along: prints it, shows its address as a code and in letters, passes it on. */
export const take: Island = (element) => {
  const ends = new AbortController()
  const { signal } = ends
  const actions: Record<string, () => void> = {
    print: () => (fill(element, true), print()),
    code: () => fill(element),
    share: () => void passOn(addressOf(element)).then((told) => signal.aborted || tell(element, told)),
    answers: () => (flip(element), fill(element)),
    show: () => (flip(element), fill(element), sheetOf(element)?.focus()),
  }
  element.addEventListener('click', ({ target }) => actions[(target as Element).closest<HTMLElement>('[data-take]')?.dataset['take'] ?? '']?.(), { signal })
  addEventListener('beforeprint', () => (closeSheet(element), fill(element, true)), { signal })
  return () => {
    ends.abort()
    closeSheet(element)
    clear(element)
  }
}

/** Says on the element that what tells of a person goes along. */
const WITH = 'data-with'
const says = (element: HTMLElement) => element.hasAttribute(WITH)

function flip(element: HTMLElement): void {
  const goesAlong = element.toggleAttribute(WITH)
  element.querySelector('[data-take=answers]')?.setAttribute('aria-pressed', String(goesAlong))
  for (const said of element.querySelectorAll<HTMLElement>('[data-part=answers]')) said.hidden = !goesAlong
}

/** What can go along from this page: the programmes that are compared, answers, or the questions that are ticked. */
function fragmentOf(element: HTMLElement): string {
  const { carries } = element.dataset
  if (carries !== 'questions') return carries ? location.hash : ''
  return serialiseAsked(marked(document, 'asked').filter((row) => row.querySelector('[aria-pressed=true]')).map((row) => row.dataset['asked']!))
}

/** Which programmes are compared tells nothing of a person: they always go along. */
const goesAlong = (element: HTMLElement) => element.dataset['carries'] === 'choice' || says(element)

function addressOf(element: HTMLElement): string {
  const { base = '/', site = '' } = document.body.dataset
  return pageAddress({ here: location, base, site }, goesAlong(element) ? fragmentOf(element) : '')
}

/**
 * Writes the address, and draws it. One that is too long for a code is said to be so, and typed.
 * On the screen a code that tells of a person is shown only when they have been told what is in it; paper has the plain address.
 */
function fill(element: HTMLElement, isPaper = false): void {
  if (!sheetOf(element)) return
  const address = addressOf(element)
  const code = drawCode(address)
  for (const letters of marked(element, 'part').filter(({ dataset }) => dataset['part'] === 'letters')) letters.replaceChildren(...breakable(inLetters(address)))
  part(element, 'code')!.replaceChildren(...(code ? [code] : []))
  part(element, 'too-long')!.hidden = code !== null
  const asks = part(element, 'asks')
  if (asks) asks.hidden = isPaper || goesAlong(element) || !fragmentOf(element)
}

/** On a narrow screen the address breaks behind its slashes. */
const breakable = (address: string) => address.split(/(?<=\/)/).flatMap((piece) => [piece, document.createElement('wbr')])

/** Says what has become of the address; `shown` when there was no other way. */
function tell(element: HTMLElement, told: 'passed' | 'copied' | 'shown'): void {
  fill(element)
  for (const name of ['copied', 'shown']) part(element, name)!.hidden = name !== told
}

/** The address as a code and in letters. */
const sheetOf = (element: HTMLElement) => element.querySelector<HTMLElement>('[popover]')

/** What lies above the page would be printed across it. */
function closeSheet(element: HTMLElement): void {
  const sheet = sheetOf(element)
  if (sheet?.matches(':popover-open')) sheet.hidePopover()
}

/** The page as the build wrote it. */
function clear(element: HTMLElement): void {
  if (!sheetOf(element)) return
  if (says(element)) flip(element)
  for (const each of marked(element, 'part')) if (['letters', 'code'].includes(each.dataset['part']!)) each.replaceChildren()
  for (const name of ['copied', 'shown', 'too-long', 'asks']) part(element, name)?.toggleAttribute('hidden', true)
}
