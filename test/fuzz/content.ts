import fc from 'fast-check'
import { expect } from 'vitest'
import { loadCatalogue } from '../../src/content/load.ts'
import { formatProblems } from '../../src/report/format.ts'
import { small, withChanges } from '../content/fixture.ts'
import { anyText, withPiece } from './hostile.ts'
import { target } from './target.ts'

/** What editors, tools and accidents put into files. */
const MARKS = ['---\n', '\r\n', '\ufeff', '\t', '- ', ': ', '{', '}', '{picture: hilfe, facts: []}\n', '{garten-stunden}', '{garten-lohn.year}', '{§ 1 Testgesetz}', '{=3}', '{tel:gaertnerei}', '**', '*x*', '[a](/ueber/)', '[a](javascript:alert(1))', '[', ']', '(', ')', '<b>', '|', '--|--|--\n', '# ', '## ', '\n\n', '&a', '*a', '? ', '!!x ', '!!js/function "x"', '"', "'", '|\n', '>\n', 'id: garten\n', '__proto__: 1\n', 'ß', '½']

const mark = fc.oneof(fc.constantFrom(...MARKS), fc.constantFrom(...MARKS), anyText)
const text = fc.array(mark, { maxLength: 12 }).map((parts) => parts.join(''))
/** A file of the small content, with anything in its place or in place of a piece of it. */
export const anyFile = fc.constantFrom(...small.keys()).chain((path) => fc.oneof(text, withPiece(small.get(path)!, text)).map((content) => ({ path, content })))

/** A file is taken or refused: with Problems that can be printed, name a file, and point into it. */
export const content = target('a file of the content', anyFile, ({ path, content }) => {
  const files = withChanges({ [path]: content })
  const { catalogue, problems } = loadCatalogue(files)
  expect(catalogue !== null && catalogue !== undefined || problems.some(({ severity }) => severity === 'error')).toBe(true)
  expect(formatProblems(problems, files)).toMatch(/\d+ Fehler/)
  for (const { rule, message, fix, file, line, column } of problems) {
    expect(message && fix, rule).toBeTruthy()
    const source = files.get(file)?.split('\n')[line - 1]
    expect(source === undefined ? line : column, `${rule} ${line}:${column}`).toBeLessThanOrEqual((source?.length ?? 0) + 1)
  }
})
