import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rulesPage } from '../../src/language/rules-page.ts'
import { rules } from '../../src/language/index.ts'
import figures from '../bench/language/figures.json'

test('docs/rules.md says what the rules and the figures say', () => {
  const page = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8')
  expect(page, 'Bitte „npm run bench:language -- --write“ laufen lassen.').toBe(rulesPage(figures.rules))
})

test('figures name no rule that is gone', () => {
  const known = new Set(rules.map((rule) => rule.id))
  expect(Object.keys(figures.rules).filter((id) => !known.has(id))).toEqual([])
})
