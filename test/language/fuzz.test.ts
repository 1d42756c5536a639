import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineId } from '../../src/language/line.ts'
import { inspectText } from '../../src/language/index.ts'
import { spokenForm } from '../../src/language/spoken/index.ts'

const RUNS = { numRuns: 300 }
const LONGEST_MS = 1000

/** Pieces that rules look for, so that random texts come near them. */
const PIECES = ['Der', 'der', 'des', 'Lohn', 'Lohns', 'wird', 'bezahlt', ',', ', dass', '.', '. ', ': ', '?', ' – ', '(', ')', '**', '*innen', '§ 61a', 'z. B.', '0221/80-90', '75 %', '1.3.26', '9.30 Uhr', 'SGB IX', 'WfbM', '- ', '\n', '\r\n', '# ', '| ', '„', '“', '[a](b)', '{x}', '•', 'Eingliederungshilfe', 'nicht', 'ohne', 'A, B, C und D', '\u00AD', '\u0000', '😀', 'ﬁ', '\uD800']
const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).chain((pieces) => fc.constantFrom(' ', '').map((gap) => pieces.join(gap)))

function isSound(text: string): void {
  const report = inspectText(text)
  const lines = text.split(/\r\n|\n|\r|\u2028/)
  expect(Number.isFinite(report.score)).toBe(true)
  for (const { line, column, message, fix } of report.findings) {
    expect(line).toBeGreaterThanOrEqual(1)
    expect(line).toBeLessThanOrEqual(lines.length)
    expect(column).toBeGreaterThanOrEqual(1)
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1)
    expect(message && fix).toBeTruthy()
  }
}

describe('any text', () => {
  test('of any letters', () => fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), isSound), RUNS))
  test('of pieces that rules look for', () => fc.assert(fc.property(soup, isSound), RUNS))
  test('of 1,000 random byte strings', () => {
    const bytes = fc.uint8Array({ maxLength: 400 }).map((array) => new TextDecoder().decode(array))
    fc.assert(fc.property(bytes, isSound), { numRuns: 1000 })
  })
  test('has a spoken form and an id', () => {
    fc.assert(fc.property(fc.oneof(soup, fc.string({ unit: 'binary' })), (text) => {
      expect(typeof spokenForm(text)).toBe('string')
      expect(lineId(text)).toMatch(/^[0-9a-z]{10}$/)
    }), RUNS)
  })
})

/** 100 kB of what is most unpleasant for a pattern that looks back and forth. */
const LONG = [
  'a', 'A', 'Ä', '1', '0 ', '0', '1.', '1,', '.', ',', '-', 'a-', 'A-', '*', '**', '(', ')', '((', '[', '[a](', ']', '„', ':', 'A:', 'a. ', 'z. B. ', '§ ', '@', 'a@', 'a.', 'www.', 'http://', '/', 'a/',
  '• ', '| ', '{', '{a:', '#', '\n', '\r\n', ' ', '\t', '\u00AD', 'und ', ', und ', 'der Lohn ', 'wird ', 'nicht ', 'Sie ', 'LVR ', 'A1', '+49 ', '116 ', '1.1.', '9:30 ', '–', 'Wort, ', 'Eingliederungshilfe', 'der Leitung der ', 'am 1. ',
]

test.each(LONG)('100 kB of %j are read in under a second', (piece) => {
  const text = piece.repeat(Math.ceil(100_000 / piece.length))
  for (const read of [inspectText, spokenForm]) {
    // Time of this process, so that a busy machine fails no test.
    const began = process.cpuUsage()
    read(text)
    const { user, system } = process.cpuUsage(began)
    expect((user + system) / 1000).toBeLessThan(LONGEST_MS)
  }
})
