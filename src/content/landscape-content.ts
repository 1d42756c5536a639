import type { Line } from '../language/text.ts'
import type { ByLanguage } from './catalogue.ts'

/** Where a station stands in an arrangement: a column, and rows of which a card takes four. */
export interface GridPlace {
  column: number
  row: number
}

export type Arrangement = 'wide' | 'narrow'

/** A place where one works or learns. */
export interface Station {
  id: string
  picture: string
  /** The station whose frame stands round this one. */
  in: string | null
  /** Null for a frame: it is as large as what is in it. */
  places: Record<Arrangement, GridPlace> | null
  /** A page that tells more. */
  page: string | null
  words: ByLanguage<StationWords>
}

export interface StationWords {
  name: Line
  /** The name in the picture. It may be broken at a hyphen; one before a small letter is seen only there. */
  label: string
  /** „Vom Arbeits-Bereich“, „in den Arbeits-Bereich“. */
  from: Line
  to: Line
  lines: Line[]
}

/** A programme carries one from a station to a station. */
export interface Way {
  id: string
  programme: string
  from: string
  to: string
  /** Why it is open to some only; null when it is open. */
  perhaps: ByLanguage<Line> | null
  /** The station to which one may go back; null where no fact says so. */
  back: string | null
}

/** All ways on one picture. */
export interface Landscape {
  stations: Station[]
  ways: Way[]
  /** The facts on which stations and ways rest. */
  facts: string[]
}
