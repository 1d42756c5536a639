import type { InferOutput } from 'valibot'
import type { DatedTable, Language } from '../catalogue.ts'
import { reportDangling } from '../dangling.ts'
import { dayAfter } from '../facts/day-after.ts'
import { handWrittenNumbers, numberWords } from '../facts/numbers.ts'
import type { SourceFiles } from '../files.ts'
import type { Problems } from '../problems.ts'
import { tablesSchema } from '../schema/fact.ts'
import { readLists, unique, type Entry } from './collect.ts'
import { expectLanguages } from './languages.ts'

type RawTable = InferOutput<typeof tablesSchema>[number]

export interface TableContext {
  files: SourceFiles
  languages: readonly Language[]
  facts: ReadonlyMap<string, unknown>
  names: readonly string[]
  problems: Problems
}

/** Reads the tables of values that change by date; a plain number counts for every language. */
export function readTables(root: string, context: TableContext): Map<string, DatedTable> {
  const entries = unique(readLists([`${root}/tables.yaml`], tablesSchema, context.files, context.problems) as Entry<RawTable>[], context.problems)
  return new Map([...entries].map(([id, entry]) => [id, buildTable(entry, context)]))
}

function buildTable(entry: Entry<RawTable>, context: TableContext): DatedTable {
  const { id, rows, after } = entry.value
  checkRows(entry, context)
  checkAfter(entry, context)
  return { id, after, rows: rows.map((row, index) => ({ ...row, value: valuesOf(row.value, entry, index, context) })) }
}

function valuesOf(value: RawTable['rows'][number]['value'], { place }: Entry<RawTable>, index: number, { languages, problems }: TableContext) {
  if (typeof value === 'number') return Object.fromEntries(languages.map((language) => [language.id, String(value)]))
  expectLanguages(value, languages, place(['rows', index, 'value']), problems)
  return value
}

/** Each row begins on the day after the one before: on every day exactly one holds. */
function checkRows({ value: { rows }, place }: Entry<RawTable>, { facts, problems }: TableContext): void {
  rows.forEach((row, index) => {
    if (!facts.has(row.fact)) reportDangling('fact', row.fact, facts.keys(), place(['rows', index, 'fact']), problems)
    const before = rows[index - 1]
    const expected = before?.until ? dayAfter(before.until) : null
    if (before && row.from !== expected) problems.add(place(['rows', index, 'from']), 'table-rows', 'Diese Zeile schließt nicht an die Zeile davor an.', expected ? `Schreiben Sie from: ${expected}` : 'Geben Sie der Zeile davor ein „until“.')
    if (row.until !== null && row.until < row.from) problems.add(place(['rows', index, 'until']), 'table-rows', 'Diese Zeile endet, bevor sie beginnt.', 'Prüfen Sie „from“ und „until“.')
  })
}

function checkAfter({ value: { after }, place }: Entry<RawTable>, { languages, names, problems }: TableContext): void {
  expectLanguages(after, languages, place(['after']), problems)
  for (const [id, sentences] of Object.entries(after)) {
    sentences.forEach((text, index) => {
      const [number] = handWrittenNumbers(text, names, numberWords(languages.find((language) => language.id === id)))
      if (number) problems.add(place(['after', id, index]), 'number-not-a-fact', `Die Zahl „${number.text}“ steht von Hand im Text.`, 'Lassen Sie die Zahl weg: Nach dem Ende der Tabelle gilt keine mehr.')
    })
  }
}
