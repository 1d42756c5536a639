import type { Place } from '../problems.ts'

/** A run of characters of one line with its offset in the file, before references are resolved. */
export interface Piece {
  text: string
  offset: number
  strong?: boolean
  href?: string
}

export type RawLine = Piece[]

export interface RawBlock {
  /** Null when the head was faulty: then only its lines are looked at. */
  picture: string | null
  facts: string[]
  past: boolean
  /** Where the head of the block stands. */
  place: Place
  /** Where one of its facts stands. */
  factPlace(index: number): Place
  picturePlace: Place
  items: RawItem[]
}

export type RawItem =
  | { kind: 'lines'; lines: RawLine[] }
  | { kind: 'list'; ordered: boolean; items: RawLine[] }
  | { kind: 'table'; rows: RawLine[][]; offset: number }

export interface RawSection {
  heading: RawLine | null
  blocks: RawBlock[]
}

/** A text file taken apart, each piece still knowing where it stands. */
export interface RawText {
  file: string
  whole: string
  front: { tile: string; summary: string; asOf: string; checkBy?: string | undefined; reviewedBy: string | null; reviewedOn: string | null }
  frontPlace(key: 'tile' | 'summary' | 'checkBy'): Place
  /** Where the words of `tile` or `summary` begin. */
  frontOffset(key: 'tile' | 'summary'): number
  title: RawLine
  sections: RawSection[]
}
