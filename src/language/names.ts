import { literal } from './literal.ts'
import type { Hit } from './rule.ts'

/** Proper names are not ours to change: what lies wholly inside one is no hit. */
export function namesFilter(names: Iterable<string>): (hit: Hit) => boolean {
  const all = [...new Set(names)].filter((name) => name.trim() !== '')
  const key = all.join('\n')
  if (last?.key !== key) last = { key, filter: buildFilter(all) }
  return last.filter
}

/** A site hands over the same names with each of its texts. */
let last: { key: string; filter: (hit: Hit) => boolean } | undefined

function buildFilter(names: readonly string[]): (hit: Hit) => boolean {
  const all = [...names].sort((a, b) => b.length - a.length)
  if (all.length === 0) return () => true
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${all.map(literal).join('|')})(?:s|n|es|en)?(?![\\p{L}\\d])`, 'gu')
  const known = new WeakMap<Hit['sentence'], [number, number][]>()
  return ({ sentence, start, end }) => {
    let spans = known.get(sentence)
    if (!spans) known.set(sentence, (spans = [...sentence.text.matchAll(pattern)].map((found) => [found.index, found.index + found[0].length])))
    return !spans.some(([from, to]) => start >= from && end <= to)
  }
}
