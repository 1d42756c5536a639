import { contrast, ground } from './colour.ts'
import { controls } from './controls.ts'
import { named, seen, texts } from './sight.ts'

/** What is lost when the system paints the page in its own few colours (Windows: Kontrast-Design). */
export function lostInForcedColours(): string[] {
  if (!matchMedia('(forced-colors: active)').matches) return ['forced colours are not active']
  return [...new Set([...words(), ...drawings(), ...frames()])]
}

const words = (): string[] =>
  [...texts()].filter(({ parent }) => !(parent instanceof SVGElement) && contrast(getComputedStyle(parent).color, ground(parent)) < 4.5).map(({ parent }) => `can't be read in forced colours: ${named(parent)}`)

/** A drawing needs one shape that stands out from what it lies on. */
const drawings = (): string[] =>
  [...document.querySelectorAll('svg')].filter((svg) => seen(svg) && shapes(svg).length > 0 && !framed(svg) && !shapes(svg).some((shape) => standsOut(shape, ground(svg)))).map((svg) => `can't be seen in forced colours: ${named(svg.parentElement!)}`)

const shapes = (svg: Element) => [...svg.querySelectorAll('path, circle, rect, line, polyline, polygon, ellipse, text, use')]

function standsOut(shape: Element, behind: string): boolean {
  const { fill, stroke } = getComputedStyle(shape)
  return [fill, stroke].some((paint) => paint !== 'none' && !paint.startsWith('url') && contrast(paint, behind) >= 3)
}

/** A button without a frame is only words there. Links keep their line below. */
const frames = (): string[] =>
  controls().filter((control) => control.matches('button, .button, .switch, .tile, select, textarea, input:not([type=radio], [type=checkbox])') && seen(control) && !framed(control)).map((control) => `has no frame in forced colours: ${named(control)}`)

/** A frame may be drawn by what stands before or after the words, too. */
const framed = (control: Element): boolean =>
  [undefined, '::before', '::after'].map((name) => getComputedStyle(control, name)).some(({ borderBlockStartStyle, borderBlockStartWidth, borderBlockStartColor }) =>
    borderBlockStartStyle !== 'none' && parseFloat(borderBlockStartWidth) >= 1 && contrast(borderBlockStartColor, ground(control.parentElement)) >= 3)
