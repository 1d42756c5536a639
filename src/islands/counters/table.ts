import { FEW } from '../../model/staff.ts'
import type { Counters } from './store.ts'

/** Headings and words of the table. */
export interface TableWords {
  month: string
  what: string
  page: string
  question: string
  count: string
  opened: string
  left: string
  /** Stands in place of a number that is smaller than `FEW`. */
  few: string
}

/** The counters as a table for a spreadsheet: UTF-8 with its mark, semicolons, sorted by name and not by what came first. */
export function toTable(counters: Counters, words: TableWords): string {
  const heading = [words.month, words.what, words.page, words.question, words.count]
  const rows = Object.keys(counters).sort().flatMap((month) => [
    ...rowsOf(counters[month]!.opened).map(([name, count]) => [month, words.opened, `/${name}`, '', number(count, words)]),
    ...rowsOf(counters[month]!.left).map(([name, count]) => [month, words.left, `/${name.split('#')[0]}`, name.split('#')[1] ?? '', number(count, words)]),
  ])
  return '\uFEFF' + [heading, ...rows].map((row) => row.map(cell).join(';') + '\r\n').join('')
}

const rowsOf = (counts: Record<string, number>) => Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1))
const number = (count: number, { few }: TableWords) => (count < FEW ? few : String(count))

/** In quotation marks where it must be. What a spreadsheet would take for a formula gets an apostrophe before it. */
export function cell(text: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
