import { describe, expect, it } from 'vitest'
import { countSentence, formatProblem, formatProblems } from '../../src/report/format.ts'
import { sortProblems, type Problem } from '../../src/report/problem.ts'

const problem = (parts: Partial<Problem> = {}): Problem => ({
  file: 'content/a.md', line: 2, column: 5, length: 4, rule: 'number-not-a-fact', severity: 'error', message: 'Die Zahl steht da.', fix: 'Weglassen.', ...parts,
})

describe('a printed Problem', () => {
  it('is its place, its sentence, the line with marks below it, and the mend', () => {
    expect(formatProblem(problem({ more: 'docs/x.md#y' }), 'eins\nzwei drei\nvier')).toBe([
      'content/a.md:2:5  error  number-not-a-fact', '  Die Zahl steht da.', '  2 | zwei drei', '    |     ^^^^', '  So geht es: Weglassen.   Mehr: docs/x.md#y',
    ].join('\n'))
  })

  it('has no line when the file is not at hand, or has fewer lines', () => {
    const short = ['content/a.md:2:5  error  number-not-a-fact', '  Die Zahl steht da.', '  So geht es: Weglassen.'].join('\n')
    expect(formatProblem(problem())).toBe(short)
    expect(formatProblem(problem(), 'eins')).toBe(short)
  })

  it('marks one sign when nobody knows how many', () => {
    const { length: _, ...unknown } = problem()
    expect(formatProblem(unknown, 'eins\nzwei drei')).toContain('\n    |     ^\n')
  })

  it('marks nothing beyond the end of the line', () => {
    expect(formatProblem(problem({ column: 9, length: 40 }), 'eins\nzwei drei')).toContain('\n    |         ^\n')
    expect(formatProblem(problem({ column: 30 }), 'eins\nzwei drei')).toMatch(/\^\n/)
  })

  it('cuts a long line so that the marks stay in sight, below the right words', () => {
    const [, , line, marks] = formatProblem(problem({ line: 1, column: 301, length: 5 }), `${'a'.repeat(300)}HIER!${'b'.repeat(300)}`).split('\n')
    expect(line!.length).toBeLessThan(120)
    expect(line!.slice(marks!.indexOf('^'), marks!.lastIndexOf('^') + 1)).toBe('HIER!')
  })

  it('shows a tabulator as one sign, so that the marks stay below it', () => {
    expect(formatProblem(problem({ line: 1, column: 2, length: 1 }), '\tx')).toContain('  1 |  x\n    |  ^')
  })

  it('keeps lines together that end as on Windows', () => {
    expect(formatProblem(problem(), 'eins\r\nzwei drei\r\n')).toContain('  2 | zwei drei\n')
  })
})

describe('a list of Problems', () => {
  it('is sorted by file, line, column and rule, and ends with its count', () => {
    const printed = formatProblems([problem({ line: 3 }), problem({ file: 'z' }), problem({ column: 2, rule: 'z' }), problem({ column: 2, rule: 'a', severity: 'review' })])
    expect(printed.match(/^\S+:\d+:\d+  \w+  [\w-]+$|^\d+ Fehler.*$/gm)).toEqual([
      'content/a.md:2:2  review  a', 'content/a.md:2:2  error  z', 'content/a.md:3:5  error  number-not-a-fact', 'z:2:5  error  number-not-a-fact', '3 Fehler, 1 Hinweis.',
    ])
  })

  it('is left as it was given', () => {
    const list = [problem({ line: 3 }), problem({ line: 1 })]
    sortProblems(list)
    expect(list.map((each) => each.line)).toEqual([3, 1])
  })

  it.each([[0, 0, '0 Fehler, 0 Hinweise.'], [1, 1, '1 Fehler, 1 Hinweis.'], [2, 3, '2 Fehler, 3 Hinweise.']])('of %i errors and %i reviews is counted in a sentence', (errors, reviews, sentence) => {
    expect(countSentence([...Array(errors).fill(problem()), ...Array(reviews).fill(problem({ severity: 'review' }))])).toBe(sentence)
  })
})
