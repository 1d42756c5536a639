import { around } from './sight.ts'

type Rgba = readonly [number, number, number, number]

const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
const known = new Map<string, Rgba>()

/** Any colour that CSS can write, as it is painted. */
export function painted(colour: string): Rgba {
  const before = known.get(colour)
  if (before) return before
  pen.clearRect(0, 0, 1, 1)
  pen.fillStyle = colour
  pen.fillRect(0, 0, 1, 1)
  const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data as unknown as Rgba
  const found = [red, green, blue, alpha / 255] as const
  known.set(colour, found)
  return found
}

/** The nearest ground behind an element, itself included; the canvas of the page where nothing else is painted. */
export function ground(element: Element | null): string {
  const painting = (element ? around(element) : []).find((each) => painted(getComputedStyle(each).backgroundColor)[3] > 0.5)
  return painting ? getComputedStyle(painting).backgroundColor : 'Canvas'
}

/** Contrast as in WCAG 2.2, from 1 to 21; a colour that lets everything through has none. */
export function contrast(a: string, b: string): number {
  const [one, other] = [painted(a), painted(b)]
  if (one[3] < 0.5 || other[3] < 0.5) return 1
  const [light, dark] = [luminance(one), luminance(other)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance([red, green, blue]: Rgba): number {
  const [r, g, b] = [red, green, blue].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
