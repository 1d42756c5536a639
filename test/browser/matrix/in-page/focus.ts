import { contrast, ground } from './colour.ts'
import { controls, target } from './controls.ts'
import { covered } from './covered.ts'
import { named } from './sight.ts'

/** Goes through all stops of the Tab key: each shows that it has the focus, and nothing lies over it. */
export function focusLost(): string[] {
  const faults = controls().filter((element) => element.tabIndex >= 0).flatMap(look)
  leave()
  scrollTo(0, 0)
  return faults
}

const leave = () => (document.activeElement as HTMLElement | null)?.blur()

/** After a key was pressed, `focus()` counts as the keyboard's: `:focus-visible` holds. */
function look(control: HTMLElement): string[] {
  const element = target(control)
  leave()
  const before = looks(control) + looks(element)
  control.focus()
  if (document.activeElement !== control) return [`does not take the focus: ${named(control)}`]
  if (!control.matches(':focus-visible')) return [`is focused without :focus-visible: ${named(control)}`]
  const shown = ringed(control) || ringed(element) || before !== looks(control) + looks(element)
  return [...(shown ? [] : [`shows no focus: ${named(control)}`]), ...covered(element)]
}

/** What else may change with the focus; in a drawing, the shapes that it is made of. */
function looks(element: Element): string {
  if (element instanceof SVGElement) return [...element.querySelectorAll('*')].map((shape) => `${getComputedStyle(shape).stroke} ${getComputedStyle(shape).strokeWidth}`).join()
  return styles(element).map(({ backgroundColor, borderBlockStartColor, borderBlockStartWidth, boxShadow }) => [backgroundColor, borderBlockStartColor, borderBlockStartWidth, boxShadow].join()).join()
}

/** A ring of at least 2 px that stands out from the ground around it. */
const ringed = (element: Element): boolean =>
  styles(element).some(({ outlineStyle, outlineWidth, outlineColor, outlineOffset }) => {
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return false
    return contrast(outlineColor, ground(parseFloat(outlineOffset) < 0 ? element : element.parentElement)) >= 3
  })

/** Its own style, and that of what it draws before and after itself. */
const styles = (element: Element): CSSStyleDeclaration[] =>
  [getComputedStyle(element), ...['::before', '::after'].map((name) => getComputedStyle(element, name)).filter(({ content }) => content !== 'none')]
