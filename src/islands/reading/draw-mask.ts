import { allLines } from './lines.ts'

/** Air above and below the clear line, in px. */
export const AIR = 6

/**
 * Puts the mask around a line, and lets its handle tell which; without a line there is no mask.
 * @param focused what has the focus there: all of it is clear; of a word, its line
 */
export function drawMask(mask: HTMLElement, handle: HTMLElement, line: HTMLElement | undefined, focused?: Element): void {
  mask.hidden = !line
  if (!line) return
  place(mask, (focused && !line.contains(focused) ? focused : line).getBoundingClientRect())
  tell(handle, line)
}

/** As the build wrote it. */
export function eraseMask(mask: HTMLElement, handle: HTMLElement): void {
  mask.hidden = true
  mask.removeAttribute('style')
  tell(handle, undefined)
}

/** The handle stands below the clear line, where it hides nothing that is being read; above it at the foot of the screen. */
function place({ style, clientHeight }: HTMLElement, { top, bottom }: DOMRect): void {
  const room = clientHeight - bottom > 160
  style.setProperty('--from', `${Math.max(0, top - AIR)}px`)
  style.setProperty('--to', `${bottom + AIR}px`)
  style.setProperty('--handle', room ? `${bottom + AIR + 8}px` : `calc(${top - AIR - 8}px - var(--touch))`)
}

/** What a screen reader says of the handle: the line itself, and which of how many. */
function tell(handle: HTMLElement, line: HTMLElement | undefined): void {
  const lines = line ? allLines() : []
  handle.setAttribute('aria-valuemax', String(Math.max(1, lines.length)))
  handle.setAttribute('aria-valuenow', String(line ? lines.indexOf(line) + 1 : 1))
  if (line) handle.setAttribute('aria-valuetext', line.textContent ?? '')
  else handle.removeAttribute('aria-valuetext')
}
