import { inspectText } from '../../../src/language/index.ts'
import type { RuleFigures } from '../../../src/language/rules-page.ts'
import type { Row } from './units.ts'

/** How often each rule hits in 100 sentences of easy and of standard texts. */
export function hitRates(rows: readonly Row[]): Record<string, RuleFigures> {
  const sentences = { easy: 0, hard: 0 }
  const hits = new Map<string, { easy: number; hard: number }>()
  for (const row of rows) {
    const side = row.cls === 'std' ? 'hard' : 'easy'
    const report = inspectText(row.text)
    sentences[side] += report.sentences
    for (const { rule } of report.findings) {
      const counted = hits.get(rule) ?? { easy: 0, hard: 0 }
      counted[side]++
      hits.set(rule, counted)
    }
  }
  const rate = (count: number, all: number) => Math.round((1000 * count) / all) / 10
  return Object.fromEntries([...hits].sort().map(([rule, { easy, hard }]) => [rule, { easy: rate(easy, sentences.easy), hard: rate(hard, sentences.hard) }]))
}
