import { plainText, type Line, type Part, type Span } from '../../language/text.ts'
import type { DatedTable } from '../catalogue.ts'
import { handWrittenNumbers, numberWords } from '../facts/numbers.ts'
import type { Piece, RawLine } from './raw.ts'
import { complain, type LineOrigin, type References } from './references.ts'
import { resolveToken } from './resolve-token.ts'
import { plain, tokensIn, withoutTokens, type Found, type Row, type TokenContext } from './tokens.ts'
import type { Replacement } from './writing.ts'

export type { LineOrigin, References }

/** A resolved source line: usually one Line, several when a value changes by date. */
export interface ResolvedLine extends Found {
  lines: Line[]
  /** The table by whose rows the line changes. */
  changing: DatedTable | undefined
}

/** Puts values in place of references; reports numbers written by hand and brackets that are no reference. */
export function resolveLine(raw: RawLine, origin: LineOrigin): ResolvedLine {
  for (const piece of raw) checkHandWritten(piece, origin)
  const { asOf } = origin.references
  const tables = tablesIn(raw, origin)
  const [changing, second] = tables.filter((table) => changes(table, asOf))
  if (changing) checkDated(raw, changing, second, origin)
  const found: Found = { stated: tables.flatMap((table) => liveRows(table, asOf).map((row) => row.fact)), counts: [] }
  const steady = tables.map((table) => [table.id, liveRows(table, asOf)[0]] as const)
  const lines = (changing ? liveRows(changing, asOf) : [undefined]).map((row) => {
    const rows = new Map<string, Row | undefined>([...steady, ...(row && changing ? [[changing.id, row] as const] : [])])
    const parts = merge(raw.flatMap((piece) => resolvePiece(piece, { origin, rows, found })))
    return makeLine(parts, row && { from: row.from, until: row.until })
  })
  return { lines, changing, stated: [...new Set(found.stated)], counts: [...new Map(found.counts.map((count) => [count.offset, count])).values()] }
}

/** Resolves a line where only one has room: in a heading, on a tile, in a cell, in a YAML file. */
export function resolveSingle(raw: RawLine, origin: LineOrigin): { line: Line; counts: Found['counts'] } {
  const { lines, changing, counts } = resolveLine(raw, origin)
  if (changing) complain(raw[0]!, 0, origin, 'dated-place', `„${changing.id}“ ändert sich mit dem Datum und geht hier nicht.`, 'Schreiben Sie den Wert in eine Zeile von einem Block.')
  return { line: lines[0] ?? makeLine([]), counts }
}

/** Rows that a device may still need: no device counts a day before the content's own date. */
export const liveRows = (table: DatedTable, asOf: string) => table.rows.filter((row) => row.until === null || row.until >= asOf)

/** Whether a device must choose: between rows, or between a row and the time after it. */
function changes(table: DatedTable, asOf: string): boolean {
  const rows = liveRows(table, asOf)
  return rows.length !== 1 || rows[0]!.until !== null
}

/** A Line from its parts. */
export function makeLine(parts: Part[], span?: Span): Line {
  return { parts, ...(span ? { span } : {}) }
}

function tablesIn(raw: RawLine, { references }: LineOrigin): DatedTable[] {
  const names = raw.flatMap(tokensIn).map((token) => token.words.split('.')[0]!)
  return [...new Set(names)].flatMap((name) => references.tables.get(name) ?? [])
}

function checkDated(raw: RawLine, { id }: DatedTable, second: DatedTable | undefined, origin: LineOrigin): void {
  const words = raw.flatMap(tokensIn).map((token) => token.words)
  if (!words.includes(`${id}.year`)) complain(raw[0]!, 0, origin, 'dated-year', `Der Satz nennt das Jahr zu „${id}“ nicht.`, `Schreiben Sie {${id}.year} in den Satz.`)
  if (second) complain(raw[0]!, 0, origin, 'dated-two', `„${id}“ und „${second.id}“ ändern sich beide mit dem Datum.`, 'Machen Sie zwei Sätze daraus.')
}

function resolvePiece(piece: Piece, context: TokenContext): Part[] {
  const parts: Part[] = []
  let end = 0
  for (const token of tokensIn(piece)) {
    const words = resolveToken(token, context)
    note(context.origin, { offset: piece.offset + token.at, length: token.length, text: plainText({ parts: words }) })
    parts.push(...plain(piece, piece.text.slice(end, token.at)), ...words)
    end = token.at + token.length
  }
  return [...parts, ...plain(piece, piece.text.slice(end))]
}

/** Of the rows of a dated value the first one is read. */
function note({ replaced }: LineOrigin, replacement: Replacement): void {
  if (!replaced?.some((known) => known.offset === replacement.offset)) replaced?.push(replacement)
}

/** What an editor may not write by hand, or has not finished. */
function checkHandWritten(piece: Piece, origin: LineOrigin): void {
  const open = withoutTokens(piece)
  for (const found of handWrittenNumbers(open, origin.references.names, numberWords(origin.language))) {
    complain(piece, found.index, origin, 'number-not-a-fact', `Die Zahl „${found.text}“ steht von Hand im Text.`, 'Setzen Sie die Angabe ein, zum Beispiel {garten-stunden}. Zahl ohne Angabe: weglassen.', found.text.length)
  }
  const bracket = open.search(/[{}]/)
  if (bracket !== -1) complain(piece, bracket, origin, 'reference-form', `Zur Klammer ${open[bracket]} fehlt die andere.`, 'Schreiben Sie zum Beispiel {garten-stunden}, alles in einer Zeile.')
  const stars = open.indexOf('**')
  if (stars !== -1) refuseStars(piece, stars, origin)
}

/** Two stars that begin or end nothing. */
export function refuseStars(piece: Pick<Piece, 'offset'>, at: number, origin: LineOrigin): void {
  complain(piece, at, origin, 'markdown-subset', 'Zu diesen zwei Sternen fehlen die anderen.', 'Schreiben Sie zum Beispiel **nicht**.', 2)
}

/** Joins neighbouring text parts of the same kind, so that a Line has as few parts as possible. */
function merge(parts: Part[]): Part[] {
  const merged: Part[] = []
  for (const part of parts) {
    const last = merged.at(-1)
    if (last?.kind === 'text' && part.kind === 'text' && last.strong === part.strong) last.text += part.text
    else if (last?.kind === 'link' && part.kind === 'link' && last.href === part.href) last.text += part.text
    else merged.push({ ...part })
  }
  return merged
}
