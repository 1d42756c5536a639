import { encode } from 'uqr'

/** Larger codes have modules so small that an old phone fails on paper. Version 10 holds 213 bytes at level M, 271 at level L. */
const LARGEST = 10

/** White modules on each side, as ISO 18004 asks for. */
const QUIET = 4

const SVG = 'http://www.w3.org/2000/svg'

/** Draws a QR code, black on white in every theme. @returns null when the text is too long for one that phones can read */
export function drawCode(text: string): SVGSVGElement | null {
  const rows = modulesOf(text, 'M') ?? modulesOf(text, 'L')
  if (!rows) return null
  const size = rows.length + 2 * QUIET
  const ground = shape(`M0 0h${size}v${size}H0z`, '#fff')
  const code = shape(rows.map(rowPath).join(''), '#000')
  const svg = document.createElementNS(SVG, 'svg')
  for (const [name, value] of [['viewBox', `0 0 ${size} ${size}`], ['shape-rendering', 'crispEdges'], ['aria-hidden', 'true']] as const) svg.setAttribute(name, value)
  svg.append(ground, code)
  return svg
}

function modulesOf(text: string, ecc: 'L' | 'M'): boolean[][] | null {
  try {
    return encode(text, { ecc, maxVersion: LARGEST, border: 0 }).data
  } catch {
    return null
  }
}

/** The black modules of a row, neighbours drawn as one. */
function rowPath(row: readonly boolean[], y: number): string {
  const runs = row.map((black) => (black ? '1' : '0')).join('').matchAll(/1+/g)
  return [...runs].map(({ index, 0: run }) => `M${index + QUIET} ${y + QUIET}h${run.length}v1h-${run.length}z`).join('')
}

function shape(path: string, colour: string): SVGPathElement {
  const element = document.createElementNS(SVG, 'path')
  element.setAttribute('d', path)
  element.setAttribute('fill', colour)
  return element
}
