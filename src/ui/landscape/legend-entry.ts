import type { Line } from '../../language/text.ts'

/** A programme in the picture: its number, its name and its page. */
export interface LegendEntry {
  id: string
  number: Line
  name: Line
  path: string
  /** Which of the styles of line it has. */
  style: number
}

/** So many styles of line there are; a further programme begins anew, with its own number. */
export const STYLES = 6
