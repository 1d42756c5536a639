import { named, seen } from './sight.ts'

/** What makes the page scroll sideways. */
export function tooWide(): string[] {
  const root = document.documentElement
  if (root.scrollWidth <= root.clientWidth) return []
  const wide = [...document.querySelectorAll('body *')].filter((element) => seen(element) && element.getBoundingClientRect().right > root.clientWidth + 1)
  const inmost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)))
  return [`scrolls sideways, ${root.scrollWidth} px in ${root.clientWidth}: ${inmost.slice(0, 3).map(named).join(' | ')}`]
}
