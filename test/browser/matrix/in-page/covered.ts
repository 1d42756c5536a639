import { named } from './sight.ts'

type Point = readonly [number, number]

/** Points of a focused element at which something else lies, or that are off the screen. */
export function covered(element: Element): string[] {
  const rects = rectsOf(element)
  const rect = rects.sort((a, b) => b.width * b.height - a.width * a.height)[0]
  if (!rect) return [`has the focus and no size: ${named(element)}`]
  // What is higher than the screen can't be seen whole.
  if (rect.height > innerHeight * 0.6) return rect.top < innerHeight && rect.bottom > 0 ? [] : [`has the focus off the screen: ${named(element)}`]
  const points = pointsOf(element, rect)
  if (points.some(isOff)) return [`has the focus off the screen: ${named(element)}`]
  const over = points.flatMap((point) => lyingOver(element, point) ?? [])
  // A way in a drawing is a bent line: its box is full of other things, and it is enough that a part of it can be seen.
  const isLost = element instanceof SVGElement ? over.length === points.length : over.length > 0
  return isLost ? [`has the focus and is covered by ${named(over[0]!)}: ${named(element)}`] : []
}

/** A link in a sentence reaches with its padding over the lines beside it: only its words count. */
function rectsOf(element: Element): DOMRect[] {
  if (!isInSentence(element)) return [...element.getClientRects()]
  const range = document.createRange()
  range.selectNodeContents(element)
  return [...range.getClientRects()]
}

const isInSentence = (element: Element) => element instanceof HTMLElement && element.innerText.trim() !== '' && getComputedStyle(element).display === 'inline'

const isOff = ([x, y]: Point) => x < 0 || y < 0 || x > document.documentElement.clientWidth || y > innerHeight

function lyingOver(element: Element, [x, y]: Point): Element | null {
  const top = document.elementFromPoint(x, y)
  return !top || top === element || element.contains(top) || top.contains(element) ? null : top
}

function pointsOf(element: Element, { left, right, top, bottom, width, height }: DOMRect): Point[] {
  const [x, y] = [left + width / 2, top + height / 2]
  if (element instanceof SVGElement) return [...element.querySelectorAll('*')].map((shape) => shape.getBoundingClientRect()).map((box) => [box.left + box.width / 2, box.top + box.height / 2])
  if (isInSentence(element)) return [[x, y], [left + 1, y], [right - 1, y]]
  // The middle, the middles of the sides, and points in the corners that a rounded corner leaves.
  const radius = parseFloat(getComputedStyle(element).borderStartStartRadius) || 0
  const round = Math.min(getComputedStyle(element).borderStartStartRadius.endsWith('%') ? (width * radius) / 100 : radius, width / 2, height / 2)
  const inset = Math.max(Math.min(8, width / 4, height / 4), round * 0.3)
  return [[x, y], [x, top + 2], [x, bottom - 2], [left + inset, top + inset], [right - inset, top + inset], [left + inset, bottom - inset], [right - inset, bottom - inset]]
}
