import type { Island } from '../island.ts'
import { part } from '../parts.ts'
import { loadOnce } from './load.ts'
import { putInAddress, queryInAddress } from './place.ts'
import { sayCount, showFailure, showFound, showNothing } from './show.ts'

/** Milliseconds after the last letter: first the results appear, then their number is said, so that a screen reader speaks once. */
const SHOWN_AFTER = 250
const SAID_AFTER = 900

/** Finds pages while somebody types. What was typed stands in the field and in the address, and nowhere else. */
export const search: Island = (element) => {
  const field = part(element, 'query') as HTMLInputElement
  const finder = createFinder(element)
  const ends = new AbortController()
  listen(element, field, finder, ends.signal)
  if (field.value || queryInAddress()) {
    field.value ||= queryInAddress()
    void finder.find(field.value)
  }
  return () => {
    ends.abort()
    finder.stop()
    field.value = ''
    showNothing(element)
  }
}

type Finder = ReturnType<typeof createFinder>

function listen(element: HTMLElement, field: HTMLInputElement, finder: Finder, signal: AbortSignal): void {
  const submit = () => void finder.find(field.value).then(() => focusResults(element))
  field.addEventListener('input', () => finder.findSoon(field.value), { signal })
  field.addEventListener('keydown', ({ key, isComposing }) => key === 'Enter' && !isComposing && submit(), { signal })
  element.querySelector('[data-do="search"]')!.addEventListener('click', submit, { signal })
  addEventListener('hashchange', () => {
    field.value = queryInAddress()
    void finder.find(field.value)
  }, { signal })
}

/**
 * Puts the keyboard of a tablet away, and a screen reader reads on from here. On a phone the first result would lie under the bar:
 * then the results move up. Where nothing was found, the field stays.
 */
function focusResults(element: HTMLElement): void {
  const heading = part(element, 'heading')!
  heading.focus()
  const [result, bar] = [part(element, 'results')!.firstElementChild, document.querySelector('.bar')].map((each) => each?.getBoundingClientRect())
  if (result && bar && result.bottom > bar.top) heading.scrollIntoView({ block: 'start', behavior: 'instant' })
}

/** Only the last question counts, however late the answers to those before it come. */
function createFinder(element: HTMLElement) {
  const load = loadOnce(element.dataset['home']!)
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = 0
  const stop = () => {
    clearTimeout(timer)
    last++
  }
  const find = async (query: string, sayAfter = 0) => {
    stop()
    const turn = last
    putInAddress(query)
    if (!query.trim()) return showNothing(element)
    const found = await load().then((search) => search(query), reported)
    if (turn !== last) return
    if (!found) return showFailure(element)
    showFound(element, found)
    timer = setTimeout(() => sayCount(element, found.length), sayAfter)
  }
  const findSoon = (query: string) => {
    stop()
    timer = setTimeout(() => void find(query, SAID_AFTER - SHOWN_AFTER), SHOWN_AFTER)
  }
  return { find, findSoon, stop }
}

const reported = (fault: unknown) => void reportError(fault)
