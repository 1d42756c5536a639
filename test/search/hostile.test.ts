import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedSearch } from './index-of.ts'

const { search, entries } = shippedSearch('de-simple')
const known = new Set(entries.map(({ path }) => path))
const ODD = ['__proto__', 'constructor', 'toString', '<img onerror=alert(1)>', '*', '~2', 'a'.repeat(10_000), '\u0000', '\uD800', 'ﷺ', '../../', 'ä'.repeat(99), '-'.repeat(500), '1e309', '%F0%', 'السلام', '🙂🙂']

describe('whatever somebody types', () => {
  it('finds entries or nothing, each once, the best first, and never throws', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 80 }), fc.constantFrom(...ODD), fc.array(fc.constantFrom(...ODD, 'budget', 'für', 'rück-kehr'), { maxLength: 8 }).map((parts) => parts.join(' ')))
    fc.assert(fc.property(anything, (query) => {
      const found = search(query)
      expect(found.every(({ path }) => known.has(path))).toBe(true)
      expect(new Set(found.map(({ path }) => path)).size).toBe(found.length)
      expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a))
    }), { numRuns: 500 })
  })

  it('is answered quickly, also when it is as long as it may be', () => {
    const start = performance.now()
    for (let times = 0; times < 20; times++) search('arbeitsfoerderungsgeld werkstatt budget ausbildung betreuer lohn geld hilfe amt vertrag stunden platz')
    const each = (performance.now() - start) / 20
    console.log(`a long question takes ${each.toFixed(1)} ms`)
    expect(each).toBeLessThan(150)
  })
})
