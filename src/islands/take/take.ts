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
    print: () => (fill(element), print()),
    code: () => fill(element),
    share: () => void passOn(addressOf(element)).then((told) => signal.aborted || tell(element, told)),
    answers: () => (flip(element), fill(element)),
  }
  element.addEventListener('click', ({ target }) => actions[(target as Element).closest<HTMLElement>('[data-take]')?.dataset['take'] ?? '']?.(), { signal })
  addEventListener('beforeprint', () => (closeSheet(element), fill(element)), { signal })
  return () => {
    ends.abort()
    closeSheet(element)
    clear(element)
  }
}

/** The button „Mit meinen Antworten“ remembers what a person said; where there is none, no answers go along. */
const answersButton = (element: HTMLElement) => element.querySelector('[data-take=answers]')
const withAnswers = (element: HTMLElement) => answersButton(element)?.getAttribute('aria-pressed') === 'true'

function flip(element: HTMLElement): void {
  const pressed = !withAnswers(element)
  answersButton(element)?.setAttribute('aria-pressed', String(pressed))
  for (const said of element.querySelectorAll<HTMLElement>('[data-part=answers]')) said.hidden = !pressed
}

function addressOf(element: HTMLElement): string {
  const { base = '/', site = '' } = document.body.dataset
  return pageAddress({ here: location, base, site }, withAnswers(element))
}

/** Writes the address, and draws it. One that is too long for a code is said to be so, and typed. */
function fill(element: HTMLElement): void {
  if (!sheetOf(element)) return
  const address = addressOf(element)
  const code = drawCode(address)
  for (const letters of marked(element, 'part').filter(({ dataset }) => dataset['part'] === 'letters')) letters.replaceChildren(...breakable(inLetters(address)))
  part(element, 'code')!.replaceChildren(...(code ? [code] : []))
  part(element, 'too-long')!.hidden = code !== null
}

/** On a narrow screen the address breaks behind its slashes. */
const breakable = (address: string) => address.split(/(?<=\/)/).flatMap((piece) => [piece, document.createElement('wbr')])

/** Says what has become of the address; `shown` when there was no other way. */
function tell(element: HTMLElement, told: 'passed' | 'copied' | 'shown'): void {
  fill(element)
  for (const name of ['copied', 'shown']) part(element, name)!.hidden = name !== told
}

/** Where only paper is offered, there is no sheet with the address. */
const sheetOf = (element: HTMLElement) => element.querySelector<HTMLElement>('[popover]')

/** What lies above the page would be printed across it. */
function closeSheet(element: HTMLElement): void {
  const sheet = sheetOf(element)
  if (sheet?.matches(':popover-open')) sheet.hidePopover()
}

/** The page as the build wrote it. */
function clear(element: HTMLElement): void {
  if (!sheetOf(element)) return
  if (withAnswers(element)) flip(element)
  for (const each of marked(element, 'part')) if (['letters', 'code'].includes(each.dataset['part']!)) each.replaceChildren()
  for (const name of ['copied', 'shown', 'too-long']) part(element, name)!.hidden = true
}
