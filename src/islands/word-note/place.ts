/** Between the word and the note, in pixels. */
const GAP = 12

/**
 * Puts an open note where it doesn't cover its word: on a wide screen below the word or, where there is no room, above it;
 * else it stays where the style sheet has it, at the bottom of the screen, and the page moves up as far as it has to.
 */
export function placeNote(note: HTMLElement, word: HTMLElement): void {
  unplaceNote(note)
  const at = word.getBoundingClientRect()
  const top = matchMedia('(min-width: 48rem)').matches ? roomFor(note, at) : undefined
  if (top === undefined) return uncover(note, at)
  const { width } = note.getBoundingClientRect()
  const start = getComputedStyle(word).direction === 'rtl' ? innerWidth - at.right : at.left
  note.dataset['near'] = ''
  note.style.setProperty('inset-block-start', `${scrollY + top}px`)
  note.style.setProperty('inset-inline-start', `${Math.max(GAP, Math.min(start, document.documentElement.clientWidth - width - GAP))}px`)
}

/** Back to the place that the style sheet gives. */
export function unplaceNote(note: HTMLElement): void {
  delete note.dataset['near']
  note.removeAttribute('style')
}

/** Where on the screen the note would begin; undefined when there is no room for it. */
function roomFor(note: HTMLElement, { top, bottom }: DOMRect): number | undefined {
  const { height, bottom: end } = note.getBoundingClientRect()
  if (bottom + GAP + height <= end) return bottom + GAP
  return top - GAP - height >= 0 ? top - GAP - height : undefined
}

function uncover(note: HTMLElement, { top, bottom }: DOMRect): void {
  const hidden = bottom + GAP - note.getBoundingClientRect().top
  if (hidden > 0) scrollBy({ top: Math.min(hidden, top), behavior: 'instant' })
}
