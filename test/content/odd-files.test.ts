import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '../../src/content/load.ts'
import { formatProblems } from '../../src/report/format.ts'
import { placesOf, problemsOf, PROGRAMME, small, TEXT, textWith, withChanges } from './fixture.ts'

const paths = fc.constantFrom(...small.keys())

/** What editors, tools and accidents put into files. */
const fragment = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 40 }),
  fc.constantFrom('---\n', '\r\n', '\ufeff', '\t', '- ', ': ', '{', '}', '{picture: hilfe, facts: []}\n', '{garten-stunden}', '{garten-lohn.year}', '{§ 1 Testgesetz}', '{=3}', '{tel:gaertnerei}', '**', '*x*', '[a](/ueber/)', '[', ']', '(', ')', '<b>', '|', '--|--|--\n', '# ', '## ', '\n\n', '&a', '*a', '? ', '!!x ', '"', "'", '|\n', '>\n', 'id: garten\n', '__proto__: 1\n', '\u2028', 'ß', '👩‍🌾', '½'),
)
const text = fc.array(fragment, { maxLength: 25 }).map((parts) => parts.join(''))

describe('any text in place of a content file', () => {
  it('gives Problems that can be printed, never a crash', () => {
    fc.assert(fc.property(paths, text, (path, content) => {
      const files = withChanges({ [path]: content })
      expect(formatProblems(loadCatalogue(files).problems, files)).toMatch(/\d+ Fehler/)
    }), { numRuns: 150 })
  })

  it('gives Problems that point into the file', () => {
    fc.assert(fc.property(paths, fc.nat(), text, (path, at, content) => {
      const whole = small.get(path)!
      const cut = at % (whole.length + 1)
      const files = withChanges({ [path]: whole.slice(0, cut) + content + whole.slice(cut) })
      for (const problem of loadCatalogue(files).problems) {
        const line = files.get(problem.file)?.split('\n')[problem.line - 1]
        expect(line === undefined ? problem.line : problem.column, `${problem.rule} ${problem.line}:${problem.column}`).toBeLessThanOrEqual((line?.length ?? 0) + 1)
      }
    }), { numRuns: 150 })
  })

  it('gives the same Problems each time', () => {
    fc.assert(fc.property(paths, text, (path, content) => {
      const first = problemsOf({ [path]: content })
      expect(problemsOf({ [path]: content })).toEqual(first)
    }), { numRuns: 30 })
  })
})

describe('a huge file', () => {
  const quickly = <T>(work: () => T): T => {
    const began = performance.now()
    const result = work()
    expect(performance.now() - began).toBeLessThan(20_000)
    return result
  }

  it('of one megabyte of sentences is read', () => {
    expect(quickly(() => placesOf(textWith('Das ist ein Satz.\n'.repeat(58_000))))).toEqual(['10:1 block-length'])
  })

  it('with a fault in every line is reported line by line', () => {
    const places = quickly(() => placesOf(textWith('Das sind 12.\n'.repeat(20_000))))
    expect(places).toHaveLength(20_001)
    expect(places).toContain('20010:10 number-not-a-fact')
  })

  it('of one endless word looks for no similar word', () => {
    expect(quickly(() => problemsOf(textWith(`{${'a'.repeat(1_000_000)}}`)))).toMatchObject([{ rule: 'dangling-fact', fix: 'Prüfen Sie die id.' }])
  })

  it('of brackets only is refused', () => {
    expect(quickly(() => problemsOf({ [PROGRAMME]: '['.repeat(50_000) }).map((problem) => problem.rule))).toEqual(['yaml-syntax'])
  })

  it('of zeros is refused as no text', () => {
    expect(quickly(() => placesOf({ [TEXT]: '\0'.repeat(1_000_000) }))).toEqual(['1:1 encoding'])
  })
})
