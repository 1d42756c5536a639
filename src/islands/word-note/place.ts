/** Between the word and the note, in pixels. */
const GAP = 12

/**
 * Puts an open note where it doesn't cover its word: on a wide screen below the word or, where there is no room, above it;
 * else it stays where the style sheet has it, at the bottom of the screen, and the page moves up as far as it has to.
 */
export function placeNote(note: HTMLElement, word: HTMLElement): void {
  unplaceNote(note)
  const at = word.getBoundingClientRect()
  const { bottom: end } = note.getBoundingClientRect()
  if (matchMedia('(min-width: 48rem)').matches) note.dataset['near'] = ''
  const { height, width } = note.getBoundingClientRect()
  const top = [at.bottom + GAP, at.top - GAP - height].find((top) => top >= 0 && top + height <= end)
  if (top === undefined || !('near' in note.dataset)) return moveUp(note, at)
  const start = getComputedStyle(word).direction === 'rtl' ? innerWidth - at.right : at.left
  note.style.setProperty('inset-block-start', `${scrollY + top}px`)
  note.style.setProperty('inset-inline-start', `${Math.max(GAP, Math.min(start, document.documentElement.clientWidth - width - GAP))}px`)
}

/** Back to the place that the style sheet gives. */
export function unplaceNote(note: HTMLElement): void {
  delete note.dataset['near']
  note.removeAttribute('style')
}

/** Moves the page under a note at the bottom of the screen so far that the word can be seen. */
function moveUp(note: HTMLElement, { top, bottom }: DOMRect): void {
  unplaceNote(note)
  const hidden = bottom + GAP - note.getBoundingClientRect().top
  if (hidden > 0) scrollBy({ top: Math.min(hidden, top), behavior: 'instant' })
}
