import { linesIn } from './lines.ts'

/** Marks the line that is being read, and only that. Brings it into view when it isn't, or when the bar lies over it. */
export function mark(line: HTMLElement | undefined, bar: HTMLElement): void {
  for (const marked of document.querySelectorAll<HTMLElement>('[data-reading]')) if (marked !== line) marked.removeAttribute('data-reading')
  if (!line) return
  line.setAttribute('data-reading', '')
  const { top, bottom } = line.getBoundingClientRect()
  if (top < 0 || bottom > bar.getBoundingClientRect().top) line.scrollIntoView({ block: 'center', behavior: isCalm() ? 'instant' : 'smooth' })
}

const isCalm = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** All that a small button reads: the list item or the section in which it stands. */
export const linesFor = (button: Element): HTMLElement[] => linesIn(button.closest('li, section') ?? button.parentElement!)
