/** Every line below an element that can be seen now, in the order of the page. */
export const linesIn = (root: Element): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('.line, .phone')].filter((line) => !line.parentElement!.closest('.line') && isSeen(line))

/** Whether a line still stands on the page: lines of other days, of answers not given and in what is folded don't. */
export function isSeen(line: HTMLElement): boolean {
  if (!line.isConnected || line.closest('[hidden]') || !line.textContent!.trim()) return false
  return !('checkVisibility' in line) || line.checkVisibility({ visibilityProperty: true })
}

/** The words of a line, as a voice needs them: a hyphen for the eye is no pause. */
export const told = (line: HTMLElement): string => line.textContent!.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim()

/** Where reading begins: at the first line in view; that is the heading as long as nobody has scrolled. */
export function firstInView(lines: readonly HTMLElement[]): number {
  return Math.max(0, lines.findIndex((line) => line.getBoundingClientRect().bottom > 0))
}

/** Where a new screen of a guide begins: at the heading that has got the focus. */
export function firstOfScreen(lines: readonly HTMLElement[]): number {
  return Math.max(0, lines.findIndex((line) => line.closest('h2[tabindex]')))
}
