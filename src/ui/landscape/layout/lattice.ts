import { contains, grown, titleOf, type Box, type Point, type StationBox } from './boxes.ts'
import type { Measures } from './measures.ts'

/** The four directions in which a way may run. */
export const STEPS: readonly Point[] = [{ x: 1, y: 0 }, { x: 0, y: 1 }, { x: -1, y: 0 }, { x: 0, y: -1 }]

/** The grid on which ways run: its size, and what it costs to go through each node. */
export interface Lattice {
  columns: number
  rows: number
  /** Added by ways that already run there. */
  taken: Float64Array
}

export function createLattice({ width, height }: { width: number; height: number }, { lattice }: Measures): Lattice {
  const [columns, rows] = [Math.floor(width / lattice), Math.floor(height / lattice)]
  return { columns, rows, taken: new Float64Array(columns * rows) }
}

/** Where a node lies in the picture. */
export const pointOf = (node: number, { columns }: Lattice, { lattice }: Measures): Point =>
  ({ x: (node % columns + 0.5) * lattice, y: (Math.floor(node / columns) + 0.5) * lattice })

/** The node one step away; -1 outside the picture. */
export function neighbour(node: number, { x, y }: Point, { columns, rows }: Lattice): number {
  const [column, row] = [node % columns + x, Math.floor(node / columns) + y]
  return column < 0 || row < 0 || column >= columns || row >= rows ? -1 : row * columns + column
}

/** How far a sign stays from the edge of the picture. */
const EDGE = 3

/** What a way from one station to another can't run through: the cards, and each frame in which it has no end. */
export function blockedFor(ends: readonly StationBox[], boxes: readonly StationBox[], lattice: Lattice, measures: Measures): Uint8Array {
  const open = new Set(ends.map((end) => end.in))
  const closed = boxes.flatMap((box): Box[] => (box.isFrame && open.has(box.id) ? [titleOf(box, measures)] : [grown(box, measures.clearance)]))
  const room = grown({ x: 0, y: 0, width: lattice.columns * measures.lattice, height: lattice.rows * measures.lattice }, -measures.sign - EDGE)
  return Uint8Array.from({ length: lattice.columns * lattice.rows }, (_, node) => {
    const point = pointOf(node, lattice, measures)
    return !contains(room, point) || closed.some((box) => contains(box, point)) ? 1 : 0
  })
}

/** What it costs to pass close by another way, and to cross it. */
const CLOSE = 3
const CROSSING = 150

/** Remembers a way, so that the next ones keep away from it. */
export function take(path: readonly number[], lattice: Lattice, measures: Measures): void {
  const reach = Math.ceil(measures.apart / measures.lattice)
  const on = new Set(path)
  const near = new Set(path.flatMap((node) => around(node, reach, lattice)))
  for (const node of near) lattice.taken[node]! += on.has(node) ? CROSSING : CLOSE
}

function around(node: number, reach: number, lattice: Lattice): number[] {
  const offsets = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach)
  return offsets.flatMap((x) => offsets.map((y) => neighbour(node, { x, y }, lattice))).filter((each) => each >= 0)
}
