import fc from 'fast-check'
import { expect } from 'vitest'
import { shippedSearch } from '../search/index-of.ts'
import { anyText } from './hostile.ts'
import { allOf, target } from './target.ts'

const { search, entries } = shippedSearch('de-simple')
const KNOWN = entries.map(({ path }) => path)

const words = fc.array(fc.oneof(anyText, fc.constantFrom('budget', 'für', 'rück-kehr', 'werkstat', 'السلام', 'ä'.repeat(99), '-'.repeat(500))), { maxLength: 6 })
const anyQuery = fc.oneof(anyText, fc.string({ unit: 'binary', maxLength: 300 }), words.map((parts) => parts.join(' ')))

/** Whatever is typed: pages of the kiosk or nothing, each once, the best first. */
export const query = target('what somebody types into the search', anyQuery, (text) => {
  const found = search(text)
  allOf(found.map(({ path }) => path), KNOWN)
  expect(new Set(found.map(({ path }) => path)).size).toBe(found.length)
  expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a))
})
