import { toLine } from '../../language/plain-line.ts'
import type { Line } from '../../language/text.ts'
import { dayAfter } from '../facts/day-after.ts'
import type { LineOrigin } from './references.ts'
import { liveRows, type ResolvedLine } from './resolve.ts'

/**
 * What a device says after the last row of a table; at once when the content is younger than the table.
 * @param said the tables for which it has been said in this block
 */
export function afterLines({ changing }: ResolvedLine, said: Set<string>, { references, language }: LineOrigin): Line[] {
  if (!changing || said.has(changing.id)) return []
  said.add(changing.id)
  const last = liveRows(changing, references.asOf).at(-1)
  const sentences = (changing.after[language.id] ?? []).map(toLine)
  if (!last) return sentences
  const { until } = last
  return until === null ? [] : sentences.map((line) => ({ ...line, span: { from: dayAfter(until), until: null, afterEnd: true } }))
}
