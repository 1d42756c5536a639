import type { Arrangement, Landscape, Way } from '../../../content/catalogue.ts'
import { boxesOf, type Box, type Point, type StationBox } from './boxes.ts'
import { arrowHead, curve, distance, shortened } from './curve.ts'
import { createLattice } from './lattice.ts'
import { NARROW, WIDE, type Measures } from './measures.ts'
import { route } from './route.ts'
import { placeSigns, type Sign } from './signs.ts'

export interface DrawnWay {
  way: Way
  line: string
  heads: string[]
  sign: Sign
}

/** One picture, ready to be drawn. */
export interface Drawn {
  width: number
  height: number
  measures: Measures
  boxes: StationBox[]
  ways: DrawnWay[]
}

/**
 * Puts stations into their places and finds a way round them for each way: the same input gives the same picture.
 * A way for which there is no room at all is left out; the list below the picture has it.
 */
export function layOut({ stations, ways }: Landscape, language: string, arrangement: Arrangement, nameOf: (way: Way) => string): Drawn {
  const measures = arrangement === 'wide' ? WIDE : NARROW
  const boxes = boxesOf(stations, language, arrangement, measures)
  const size = sizeOf(boxes, measures)
  const routed = routeAll(ways, boxes, size, measures)
  const signs = placeSigns(routed.map(({ way, corners }) => ({ corners, name: nameOf(way) })), boxes, measures)
  const drawn = routed.map(({ way, corners }, index) => ({ way, ...strokes(way, corners, measures), sign: signs[index]! }))
  return { ...size, measures, boxes, ways: inOrderOf(ways, drawn) }
}

function sizeOf(boxes: readonly Box[], { card, lastColumn, lastRow }: Measures): { width: number; height: number } {
  const [right, bottom] = [Math.max(...boxes.map(({ x, width }) => x + width)), Math.max(...boxes.map(({ y, height }) => y + height))]
  return { width: Math.round(right - card.width / 2 + lastColumn), height: Math.round(bottom + lastRow) }
}

interface Routed {
  way: Way
  corners: Point[]
}

/** Short ways first, so that long ones go round them; those open to some only come last. */
function routeAll(ways: readonly Way[], boxes: readonly StationBox[], size: { width: number; height: number }, measures: Measures): Routed[] {
  const lattice = createLattice(size, measures)
  const box = (id: string) => boxes.find((each) => each.id === id)!
  const middle = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 })
  const length = ({ from, to, perhaps }: Way) => distance(middle(box(from)), middle(box(to))) + (perhaps ? 10_000 : 0)
  return [...ways].sort((a, b) => length(a) - length(b)).flatMap((way) => {
    const corners = route(box(way.from), box(way.to), boxes, lattice, measures)
    return corners ? [{ way, corners }] : []
  })
}

function strokes({ back }: Way, corners: readonly Point[], { arrow, bend }: Measures): Pick<DrawnWay, 'line' | 'heads'> {
  const [tip, foot] = [corners.at(-1)!, corners[0]!]
  const heads = [arrowHead(tip, corners.at(-2)!, arrow), ...(back ? [arrowHead(foot, corners[1]!, arrow)] : [])]
  return { line: curve(shortened(corners, back ? arrow : 0, arrow), bend), heads }
}

const inOrderOf = (ways: readonly Way[], drawn: readonly DrawnWay[]) => ways.flatMap((way) => drawn.filter((each) => each.way === way))
