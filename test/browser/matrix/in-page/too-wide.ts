import { named, seen } from './sight.ts'

/** What makes the page, or a note over it, scroll sideways. */
export function tooWide(): string[] {
  const notes = [...document.querySelectorAll('[popover], dialog')].filter((note) => seen(note))
  return [document.documentElement, ...notes].filter((box) => box.scrollWidth > box.clientWidth + (box === document.documentElement ? 0 : 1)).map(widest)
}

function widest(box: Element): string {
  const edge = box.getBoundingClientRect().left + box.clientLeft + box.clientWidth
  const wide = [...box.querySelectorAll('*')].filter((element) => seen(element) && element.getBoundingClientRect().right > edge + 1)
  const inmost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)))
  return `scrolls sideways, ${box.scrollWidth} px in ${box.clientWidth}: ${inmost.slice(0, 3).map(named).join(' | ')}`
}
