import { parseAsked } from '../model/asked.ts'
import type { Island } from './island.ts'
import { keep, kept } from './keeping.ts'
import { marked, part } from './parts.ts'

/** Under this name the ids of the ticked questions are kept. */
const NAME = 'questions'

/**
 * Ticks questions, on the page where they stand and on „Meine Fragen“, where it shows only the ticked ones.
 * What is not ticked any more stays in sight there until the page is left, so that a slip can be mended.
 */
export const questions: Island = (element) => {
  const ends = new AbortController()
  const { signal } = ends
  const begin = () => (takeIn(element), tick(element, ticked()), sift(element))
  element.addEventListener('click', ({ target }) => {
    const mark = (target as Element).closest('.asked-mark')
    if (mark) toggle(element, mark.parentElement!.dataset['asked']!)
    if ((target as Element).closest('[data-do=clear]')) clear(element)
  }, { signal })
  // A page that the browser brings back as it was may have been overtaken by another one.
  addEventListener('pageshow', ({ persisted }) => void (persisted && begin()), { signal })
  addEventListener('hashchange', begin, { signal })
  element.classList.add('alive')
  begin()
  return () => {
    ends.abort()
    tick(element, [])
    for (const hidden of all(element)) hidden.hidden = false
    show(part(element, 'empty'), false)
    show(part(element, 'taken'), false)
    element.classList.remove('alive')
  }
}

/** On „Meine Fragen“: adds the questions that came in the address, and says so. They leave it at once: what is given back must not come again. */
function takeIn(element: HTMLElement): void {
  const told = part(element, 'taken')
  const brought = told ? parseAsked(location.hash, marked(element, 'asked').map((row) => row.dataset['asked']!)) : []
  if (!brought.length) return
  keep(NAME, [...new Set([...ticked(), ...brought])])
  history.replaceState(history.state, '', location.pathname + location.search)
  show(told, true)
}

/** Whatever lies there, only words are ids. */
const ticked = (): string[] => [kept(NAME)].flat().filter((id) => typeof id === 'string')

function toggle(element: HTMLElement, id: string): void {
  const before = ticked()
  const after = before.includes(id) ? before.filter((other) => other !== id) : [...before, id]
  keep(NAME, after)
  tick(element, after)
}

function clear(element: HTMLElement): void {
  keep(NAME, [])
  tick(element, [])
  sift(element)
  part(element, 'title')?.focus()
}

/** Shows what is ticked. Of questions that no page has any more nothing is seen. */
function tick(element: HTMLElement, ids: readonly string[]): void {
  for (const row of marked(element, 'asked')) row.firstElementChild!.setAttribute('aria-pressed', String(ids.includes(row.dataset['asked']!)))
  const count = part(element, 'count')
  if (count) count.textContent = ids.length ? String(ids.length) : ''
  show(count, ids.length > 0)
}

/** On „Meine Fragen“: leaves the ticked questions, their pages, and whom to ask there. What no page asks any more is forgotten. */
function sift(element: HTMLElement): void {
  const empty = part(element, 'empty')
  if (!empty) return
  const rows = marked(element, 'asked').filter((row) => row.firstElementChild!.getAttribute('aria-pressed') === 'true')
  const pages = rows.map((row) => row.dataset['asked']!.split('.')[0]!)
  for (const each of all(element)) each.hidden = !rows.includes(each) && ![each.dataset['of'] ?? ''].some((of) => of.split(' ').some((page) => pages.includes(page)))
  show(empty, !rows.length)
  if (rows.length !== ticked().length) keep(NAME, rows.map((row) => row.dataset['asked']))
}

/** Everything that is there for certain questions or pages only. */
const all = (element: HTMLElement) => [...marked(element, 'asked'), ...marked(element, 'of')]

function show(element: HTMLElement | null, shown: boolean): void {
  if (element) element.hidden = !shown
}
