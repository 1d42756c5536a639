import type { Part } from '../../language/text.ts'
import type { DatedTable } from '../catalogue.ts'
import { placeAt, type Place } from '../problems.ts'
import type { Piece } from './raw.ts'
import { complain, type LineOrigin } from './references.ts'

/** A `{reference}` in a piece of a line. */
export interface Token {
  words: string
  piece: Piece
  at: number
  length: number
}

const TOKEN = /\{([^{}\n]*)\}/g

export const tokensIn = (piece: Piece): Token[] =>
  [...piece.text.matchAll(TOKEN)].map((match) => ({ words: match[1]!.trim(), piece, at: match.index, length: match[0].length }))

/** The text of a piece with its references blanked out, so that every other character stays where it was. */
export const withoutTokens = (piece: Piece) => piece.text.replace(TOKEN, (token) => ' '.repeat(token.length))

export type Row = DatedTable['rows'][number]

/** What a line has found out while it was resolved. */
export interface Found {
  /** Facts whose value stands in the line. */
  stated: string[]
  /** `{=7}`: so many items the next list must have. */
  counts: { count: number; offset: number }[]
}

export interface TokenContext {
  origin: LineOrigin
  /** The row of each table that holds in this variant of the line. */
  rows: ReadonlyMap<string, Row | undefined>
  found: Found
}

/** Text as a part: bold, linked or neither, like the piece it stands in. */
export function plain(piece: Piece, text: string): Part[] {
  if (text === '') return []
  if (piece.href !== undefined) return [{ kind: 'link', text, href: piece.href }]
  return [{ kind: 'text', text, ...(piece.strong ? { strong: true } : {}) }]
}

/** Reports a reference that gives nothing. */
export function fail({ piece, at, length }: Token, { origin }: TokenContext, rule: string, message: string, fix: string): Part[] {
  complain(piece, at, origin, rule, message, fix, length)
  return []
}

/** Where a reference stands. */
export const placeOf = ({ piece, at, length }: Token, { file, whole }: LineOrigin): Place => placeAt(file, whole, piece.offset + at, length)
