import { describe, expect, test } from 'vitest'
import { checkText, rules } from '../../src/language/index.ts'
import { readExamples } from '../../src/language/rule-examples.ts'

const readmes = import.meta.glob<string>('../../src/language/rules/*/README.md', { eager: true, query: '?raw', import: 'default' })
const LEAST = { error: 20, review: 1 }

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const readme = readmes[`../../src/language/rules/${id}/README.md`] ?? ''
  const { good, bad, options } = readExamples(readme)
  const profile = (rule.registers ?? ['de-simple']).includes('de-simple') ? 'de-simple' : 'de'
  const hits = (text: string) => checkText(text, { ...options, profile }).filter((finding) => finding.rule === id)

  test(`has ${LEAST[rule.severity]} good and bad examples`, () => {
    expect(good.length).toBeGreaterThanOrEqual(LEAST[rule.severity])
    expect(bad.length).toBeGreaterThanOrEqual(LEAST[rule.severity])
    expect(new Set([...good, ...bad]).size).toBe(good.length + bad.length)
  })

  test('finds every bad example, and is as sure as it says', () => {
    expect(bad.filter((text) => hits(text)[0]?.severity !== (profile === 'de' ? 'review' : rule.severity))).toEqual([])
  })

  test('leaves every good example alone', () => {
    const isWrong = (text: string) => hits(text).some((finding) => finding.severity === rule.severity)
    expect(good.filter(isWrong)).toEqual([])
  })

  if (rule.severity === 'error') {
    test('says how many hits were read and judged', () => {
      expect(readme).toMatch(/^## Gelesen$/m)
    })
  }
})

test('rule ids and catalogue numbers are unique', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
  expect(new Set(rules.map((rule) => rule.code)).size).toBe(rules.length)
})
