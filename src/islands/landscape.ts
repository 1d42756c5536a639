import type { Island } from './island.ts'
import { opensElsewhere } from './opens-elsewhere.ts'
import { part } from './parts.ts'

/**
 * Shows the entry of a tapped station or way above the picture. Without script the link leads to the entry in the list,
 * which holds the same words.
 */
export const landscape: Island = (element) => {
  const ends = new AbortController()
  const dialog = part(element, 'shown') as HTMLDialogElement
  const place = part(dialog, 'entry')!
  const show = (event: MouseEvent) => {
    const entry = entryOf(event)
    if (!entry) return
    event.preventDefault()
    place.replaceChildren(copyOf(entry))
    if (!dialog.open) dialog.showModal()
    dialog.scrollTop = 0
  }
  const close = ({ target }: Event) => {
    if (target === dialog || (target as Element).closest('[data-part="close"], [data-here]')) dialog.close()
  }
  element.addEventListener('click', show, { signal: ends.signal })
  dialog.addEventListener('click', close, { signal: ends.signal })
  return () => {
    ends.abort()
    if (dialog.open) dialog.close()
    place.replaceChildren()
  }
}

/** What a link in the picture, or in what is shown, leads to. */
function entryOf(event: MouseEvent): HTMLElement | null {
  const link = (event.target as Element).closest('.ways a, [data-part="read"], [data-part="shown"] a[href^="#"]')
  if (!link || opensElsewhere(event)) return null
  return document.getElementById((link.getAttribute('href') ?? '').slice(1))
}

/** An entry without its ids: each stands once in a page. */
function copyOf(entry: HTMLElement): HTMLElement {
  const copy = entry.cloneNode(true) as HTMLElement
  for (const each of [copy, ...copy.querySelectorAll('[id]')]) each.removeAttribute('id')
  return copy
}
