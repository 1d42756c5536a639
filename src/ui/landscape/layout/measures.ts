/** The sizes of one arrangement of the picture, in the units of its view box. */
export interface Measures {
  /** From the edge to the middle of the first column, from there to the next, and from the last to the other edge. */
  firstColumn: number
  columnStep: number
  lastColumn: number
  firstRow: number
  rowStep: number
  lastRow: number
  card: { width: number; height: number; pad: number; plate: number; gap: number; beside: boolean }
  /** Round a group of cards: its title, and the picture beside the title where there is room. */
  frame: { inset: number; title: number; plate: number }
  font: number
  lineHeight: number
  /** Of the grid on which ways run. */
  lattice: number
  /** How far a way stays from a card that it passes. */
  clearance: number
  /** How far two ways stay from each other, where there is room. */
  apart: number
  bend: number
  /** Half the height of a sign, and whether names stand in signs. */
  sign: number
  named: boolean
  /** How far round its sign a way can be touched. */
  touch: number
  arrow: number
}

/** For a tablet or a large screen: words beside their picture. */
export const WIDE: Measures = {
  firstColumn: 162, columnStep: 404, lastColumn: 228, firstRow: 124, rowStep: 47, lastRow: 20,
  card: { width: 298, height: 110, pad: 8, plate: 92, gap: 12, beside: true },
  frame: { inset: 16, title: 58, plate: 44 }, font: 29, lineHeight: 33, lattice: 13, clearance: 25, apart: 36, bend: 26, sign: 25, named: true, touch: 10, arrow: 16,
}

/** For a phone: two columns, words below their picture. */
export const NARROW: Measures = {
  firstColumn: 75, columnStep: 190, lastColumn: 109, firstRow: 30, rowStep: 51, lastRow: 8,
  card: { width: 130, height: 64, pad: 5, plate: 58, gap: 3, beside: false },
  frame: { inset: 7, title: 52, plate: 0 }, font: 21, lineHeight: 23, lattice: 7, clearance: 14, apart: 18, bend: 13, sign: 17, named: false, touch: 13, arrow: 10,
}
