import { opensElsewhere } from '../opens-elsewhere.ts'
import { part } from '../parts.ts'
import type { Island } from '../island.ts'
import { copyEntry, fetchPage } from './page.ts'
import { placeNote, unplaceNote } from './place.ts'

/** Explains a word where it stands. The explanation comes from the page to which the word leads; if it can't be had, the tap leads there. */
export const wordNote: Island = (element) => {
  const note = document.getElementById('word-note')
  if (!note || !('popover' in note)) return () => undefined
  const ends = new AbortController()
  const pages = new Map<string, Promise<Document>>()
  const missing = new Set<HTMLAnchorElement>()
  let asked: HTMLAnchorElement | undefined

  const tap = (event: MouseEvent) => {
    const word = (event.target as Element).closest<HTMLAnchorElement>('a.word')
    if (!word || opensElsewhere(event) || missing.delete(word)) return
    event.preventDefault()
    asked?.removeAttribute('aria-expanded')
    asked = word
    pageOf(word, pages).then((page) => {
      if (asked === word && !ends.signal.aborted) show(note, word, copyEntry(page, word.hash.slice(1)))
    }).catch(() => (missing.add(word), word.click()))
  }
  const close = (event: Event) => {
    if ((event as ToggleEvent).newState !== 'closed') return
    clear(note)
    asked?.removeAttribute('aria-expanded')
    if (isLost(document.activeElement, element, note)) asked?.focus({ preventScroll: true })
  }

  element.addEventListener('click', tap, { signal: ends.signal })
  note.addEventListener('toggle', close, { signal: ends.signal })
  addEventListener('resize', () => asked && note.matches(':popover-open') && placeNote(note, asked), { signal: ends.signal })
  return () => {
    ends.abort()
    if (note.matches(':popover-open')) note.hidePopover()
    clear(note)
    asked?.removeAttribute('aria-expanded')
  }
}

/** Each page is fetched once; one that failed is asked for again. */
function pageOf({ pathname }: HTMLAnchorElement, pages: Map<string, Promise<Document>>): Promise<Document> {
  const page = pages.get(pathname) ?? fetchPage(pathname)
  pages.set(pathname, page)
  page.catch(() => pages.delete(pathname))
  return page
}

/** The focus goes to the word that is explained: a screen reader reads it, and the next press of Tab reaches „Schließen“. */
function show(note: HTMLElement, word: HTMLElement, entry: readonly Element[]): void {
  part(note, 'entry')!.replaceChildren(...entry)
  const heading = note.querySelector<HTMLElement>('h2')!
  heading.id = 'word-note-name'
  heading.tabIndex = -1
  if (!note.matches(':popover-open')) note.showPopover()
  word.setAttribute('aria-expanded', 'true')
  placeNote(note, word)
  heading.focus({ preventScroll: true })
}

function clear(note: HTMLElement): void {
  part(note, 'entry')!.replaceChildren()
  unplaceNote(note)
}

/** Whether a closing note leaves the focus nowhere. Who has tapped something else stays there. */
const isLost = (focused: Element | null, element: HTMLElement, note: HTMLElement) =>
  !focused || focused === document.body || focused === element || note.contains(focused)
