import { didYouMean } from '../../report/nearest.ts'
import { lineId } from '../../language/line.ts'
import { writtenPhone } from '../../language/phone.ts'
import { plainText, type Line, type Part, type Span } from '../../language/text.ts'
import type { DatedTable, Fact, Language } from '../catalogue.ts'
import { handWrittenNumbers } from '../facts/numbers.ts'
import { factValue, valueKeys } from '../facts/value.ts'
import { placeAt, type Problems } from '../problems.ts'
import type { Piece, RawLine } from './raw.ts'
import type { Replacement } from './writing.ts'

/** A contact, as far as a reference needs it. */
export interface Reachable {
  id: string
  phone: string | null
  phoneTel: string | null
  url: string | null
  urlDisplay: string | null
  shown: boolean
}

/** Everything that a `{reference}` can point to. */
export interface References {
  facts: ReadonlyMap<string, Fact>
  tables: ReadonlyMap<string, DatedTable>
  contacts: ReadonlyMap<string, Reachable>
  /** `{kiosk.asOf}` and `{kiosk.lawCheckedOn}`. */
  kiosk: ReadonlyMap<string, string>
  /** Paragraphs that some fact rests on, as „61a SGB IX“. */
  norms: ReadonlySet<string>
  names: readonly string[]
  asOf: string
}

export interface LineOrigin {
  file: string
  whole: string
  language: Language
  references: References
  problems: Problems
  /** Collects what stands in place of each reference, for the language checker. */
  replaced?: Replacement[]
}

/** A resolved source line: usually one Line, several when a value changes by date. */
export interface ResolvedLine {
  lines: Line[]
  /** Facts whose value stands in the line. */
  stated: string[]
  tables: string[]
  /** `{=7}`: so many items the next list must have. */
  counts: { count: number; offset: number }[]
}

const TOKEN = /\{([^{}\n]*)\}/g

/** Puts values in place of references and reports numbers written by hand. */
export function resolveLine(raw: RawLine, origin: LineOrigin): ResolvedLine {
  for (const piece of raw) refuseNumbers(piece, origin)
  const tokens = raw.flatMap((piece) => [...piece.text.matchAll(TOKEN)].map((match) => match[1]!.trim()))
  const table = tokens.map((token) => origin.references.tables.get(token.split('.')[0]!)).find(Boolean)
  const rows = table ? liveRows(table, origin.references.asOf) : []
  const dated = table && (rows.length > 1 || rows.some((row) => row.until))
  if (dated && !tokens.includes(`${table.id}.year`)) complain(raw[0]!, 0, origin, 'dated-year', `Der Satz nennt das Jahr zu „${table.id}“ nicht.`, `Schreiben Sie {${table.id}.year} in den Satz.`)
  const result: ResolvedLine = { lines: [], stated: [], tables: table ? [table.id] : [], counts: [] }
  const variants = table ? rows : [undefined]
  result.lines = variants.map((row) => {
    const parts = merge(raw.flatMap((piece) => resolvePiece(piece, row, origin, result)))
    return makeLine(parts, dated ? { from: row!.from, until: row!.until } : undefined)
  })
  return { ...result, stated: [...new Set([...result.stated, ...rows.map((row) => row.fact)])] }
}

/** Rows that a device may still need: no device counts a day before the content's own date. */
export const liveRows = (table: DatedTable, asOf: string) => table.rows.filter((row) => row.until === null || row.until >= asOf)

/** A Line from its parts, with the id that follows from its words. */
export function makeLine(parts: Part[], span?: Span): Line {
  return { id: lineId(plainText({ parts })), parts, ...(span ? { span } : {}) }
}

type Row = DatedTable['rows'][number] | undefined

function resolvePiece(piece: Piece, row: Row, origin: LineOrigin, result: ResolvedLine): Part[] {
  const parts: Part[] = []
  let end = 0
  for (const match of piece.text.matchAll(TOKEN)) {
    parts.push(...plain(piece, piece.text.slice(end, match.index)))
    const words = resolveToken(match[1]!.trim(), piece, match.index, row, origin, result)
    note(origin, { offset: piece.offset + match.index, length: match[0].length, text: plainText({ parts: words }) })
    parts.push(...words)
    end = match.index + match[0].length
  }
  return [...parts, ...plain(piece, piece.text.slice(end))]
}

/** Of the rows of a dated value the first one is read. */
function note({ replaced }: LineOrigin, replacement: Replacement): void {
  if (!replaced?.some((known) => known.offset === replacement.offset)) replaced?.push(replacement)
}

function plain(piece: Piece, text: string): Part[] {
  if (text === '') return []
  if (piece.href !== undefined) return [{ kind: 'link', text, href: piece.href }]
  return [{ kind: 'text', text, ...(piece.strong ? { strong: true } : {}) }]
}

function resolveToken(token: string, piece: Piece, at: number, row: Row, origin: LineOrigin, result: ResolvedLine): Part[] {
  const fail = (rule: string, message: string, fix: string) => (complain(piece, at, origin, rule, message, fix, token.length + 2), [])
  if (token.startsWith('§')) return norm(token, piece, origin, fail)
  if (token.startsWith('=')) return count(token, piece, at, result)
  const [name, key] = token.split('.', 2) as [string, string | undefined]
  if (/^(tel|web):/.test(token)) return reach(token, origin, fail)
  if (name === 'kiosk' && key && origin.references.kiosk.has(key)) return plain(piece, origin.references.kiosk.get(key)!)
  if (origin.references.tables.has(name)) return plain(piece, key === 'year' ? String(row?.year) : (row?.value[origin.language.id] ?? ''))
  const fact = origin.references.facts.get(name)
  if (!fact) return fail('dangling-fact', `Die Angabe „${name}“ gibt es nicht.`, `Prüfen Sie die id.${didYouMean(name, [...origin.references.facts.keys(), ...origin.references.tables.keys()])}`)
  const value = factValue(fact, key)
  if (value === undefined) return fail('fact-value', `Die Angabe „${token}“ hat keinen Wert zum Einsetzen.`, valueKeys(fact).length ? `Es gibt: ${valueKeys(fact).map((k) => `{${name}.${k}}`).join(', ')}.` : 'Sagen Sie die Angabe in Worten oder geben Sie der Angabe „values“.')
  result.stated.push(name)
  return plain(piece, value)
}

type Fail = (rule: string, message: string, fix: string) => Part[]

/** `{§ 61a SGB IX}`: the paragraph must be one that a fact rests on. */
function norm(token: string, piece: Piece, origin: LineOrigin, fail: Fail): Part[] {
  const numbers = [...token.matchAll(/\d+[a-z]?/g)].map((match) => match[0])
  const law = /(?:SGB [IVX]+|\p{L}+)$/u.exec(token)?.[0] ?? ''
  if (origin.references.norms.has(`${numbers[0]} ${law}`)) return plain(piece, token.replaceAll(' ', '\u00a0'))
  return fail('unknown-norm', `Keine Angabe stützt sich auf „${token}“.`, `Schreiben Sie zum Beispiel {§ 61a SGB IX}. Prüfen Sie Nummer und Gesetz.${didYouMean(`${numbers[0]} ${law}`, origin.references.norms)}`)
}

function count(token: string, piece: Piece, at: number, result: ResolvedLine): Part[] {
  result.counts.push({ count: Number(token.slice(1)), offset: piece.offset + at })
  return plain(piece, token.slice(1).trim())
}

/** `{tel:id}` and `{web:id}`: only what the contact really has. */
function reach(token: string, origin: LineOrigin, fail: Fail): Part[] {
  const [way, id] = token.split(':') as ['tel' | 'web', string]
  const contact = origin.references.contacts.get(id)
  if (!contact) return fail('dangling-contact', `Die Anlaufstelle „${id}“ gibt es nicht.`, `Prüfen Sie die id.${didYouMean(id, origin.references.contacts.keys())}`)
  if (!contact.shown) return fail('contact-not-shown', `Die Anlaufstelle „${id}“ wird nicht gezeigt.`, 'Nehmen Sie eine Anlaufstelle mit „shown: ja“.')
  if (way === 'tel' && contact.phone) return [{ kind: 'phone', text: writtenPhone(contact.phone, origin.language.level), tel: contact.phoneTel ?? contact.phone.replace(/\D/g, '') }]
  if (way === 'web' && contact.url) return [{ kind: 'link', text: contact.urlDisplay ?? contact.url.replace(/^https:\/\//, '').replace(/\/$/, ''), href: contact.url }]
  return fail('contact-incomplete', `Die Anlaufstelle „${id}“ hat ${way === 'tel' ? 'keine Telefon-Nummer' : 'keine Adresse im Internet'}.`, 'Nennen Sie nur den Namen der Stelle. Ergänzen Sie nichts ohne Quelle.')
}

function refuseNumbers(piece: Piece, origin: LineOrigin): void {
  const open = piece.text.replace(TOKEN, (token) => ' '.repeat(token.length))
  for (const found of handWrittenNumbers(open, origin.references.names)) {
    complain(piece, found.index, origin, 'number-not-a-fact', `Die Zahl „${found.text}“ steht von Hand im Text.`, 'Setzen Sie die Angabe ein, zum Beispiel {zv-arbeitszeit}. Zahl ohne Angabe: weglassen.', found.text.length)
  }
}

function complain(piece: Piece, at: number, origin: LineOrigin, rule: string, message: string, fix: string, length = 1): void {
  origin.problems.add(placeAt(origin.file, origin.whole, piece.offset + at, length), rule, message, fix)
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
