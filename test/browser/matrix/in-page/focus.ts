import { contrast, ground } from './colour.ts'
import { controls, target } from './controls.ts'
import { named } from './sight.ts'

/** Goes through all stops of the Tab key: each shows that it has the focus, and nothing lies over it. */
export function focusLost(): string[] {
  const faults = controls().filter((element) => element.tabIndex >= 0).flatMap(look)
  ;(document.activeElement as HTMLElement | null)?.blur()
  scrollTo(0, 0)
  return faults
}

/** After a key was pressed, `focus()` counts as the keyboard's: `:focus-visible` holds. */
function look(control: HTMLElement): string[] {
  const element = target(control)
  ;(document.activeElement as HTMLElement | null)?.blur()
  const before = looks(control) + looks(element)
  control.focus()
  if (document.activeElement !== control) return [`does not take the focus: ${named(control)}`]
  if (!control.matches(':focus-visible')) return [`is focused without :focus-visible: ${named(control)}`]
  const shown = ringed(control) || ringed(element) || before !== looks(control) + looks(element)
  return [...(shown ? [] : [`shows no focus: ${named(control)}`]), ...covered(element)]
}

/** What else may change with the focus. */
function looks(element: Element): string {
  const { backgroundColor, borderBlockStartColor, borderBlockStartWidth, boxShadow } = getComputedStyle(element)
  return [backgroundColor, borderBlockStartColor, borderBlockStartWidth, boxShadow].join()
}

/** A ring of at least 2 px that stands out from the ground around it. */
function ringed(element: Element): boolean {
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element)
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return false
  return contrast(outlineColor, ground(parseFloat(outlineOffset) < 0 ? element : element.parentElement)) >= 3
}

/** Points of a focused element at which something else lies, or that are off the screen. */
function covered(element: HTMLElement): string[] {
  const rect = [...element.getClientRects()].sort((a, b) => b.width * b.height - a.width * a.height)[0]
  if (!rect) return [`has the focus and no size: ${named(element)}`]
  // What is higher than the screen can't be seen whole.
  if (rect.height > innerHeight * 0.6) return rect.top < innerHeight && rect.bottom > 0 ? [] : [`has the focus off the screen: ${named(element)}`]
  for (const [x, y] of pointsOf(rect)) {
    if (x < 0 || y < 0 || x > document.documentElement.clientWidth || y > innerHeight) return [`has the focus off the screen: ${named(element)}`]
    const top = document.elementFromPoint(x, y)
    if (top && top !== element && !element.contains(top) && !top.contains(element)) return [`has the focus and is covered by ${named(top)}: ${named(element)}`]
  }
  return []
}

/** The middle, the middles of the sides, and points in the corners that a rounded corner leaves. */
function pointsOf({ left, right, top, bottom, width, height }: DOMRect): [number, number][] {
  const [x, y] = [left + width / 2, top + height / 2]
  const inset = Math.min(8, width / 4, height / 4)
  return [[x, y], [x, top + 2], [x, bottom - 2], [left + inset, top + inset], [right - inset, top + inset], [left + inset, bottom - inset], [right - inset, bottom - inset]]
}
