import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../src/content/catalogue.ts'
import { dayAfter } from '../../src/content/facts/day-after.ts'
import { factValue, formatDate, formatNumber } from '../../src/content/facts/value.ts'

const fact = (parts: Partial<Fact>) => parts as Fact

describe('a date', () => {
  it.each([['2027-01-01', '1. Januar 2027'], ['2026-03-31', '31. März 2026'], ['2022-02', 'Februar 2022'], ['2022', '2022'], ['unbekannt', 'unbekannt'], ['2022-13', '2022-13'], ['2022-00-01', '2022-00-01']])(
    '%s is written as %s', (iso, words) => expect(formatDate(iso)).toBe(words))

  it.each([['en-GB', '1 January 2027'], ['de-simple', '1. Januar 2027'], ['pl', '1 stycznia 2027'], ['zz', '1. Januar 2027']])(
    'is written in %s as %s; in German where nobody knows the language', (tag, words) => expect(formatDate('2027-01-01', tag)).toBe(words))
})

describe('a number', () => {
  it.each<[number, string, string]>([
    [603, 'Euro pro Monat', '603'], [603.5, 'Euro', '603,50'], [1234.5, 'Euro', '1.234,50'], [0.5, 'Prozent', '0,5'], [2.75, '', '2,75'],
    [9999, '', '9999'], [10_000, '', '10.000'], [1_234_567, 'Menschen', '1.234.567'], [0, '', '0'], [12_026, 'Jahr', '12026'],
  ])('%d (%s) is written as %s', (value, unit, words) => expect(formatNumber(value, unit)).toBe(words))

  it.each([['en-GB', '1,234.50'], ['pl', '1234,50'], ['de', '1.234,50']])('is written as readers of %s write it', (tag, words) => expect(formatNumber(1234.5, 'Euro', tag)).toBe(words))

  it('keeps the digits of a year', () => {
    expect(formatNumber(2026)).toBe('2026')
    expect(formatNumber(2026, 'Jahr')).toBe('2026')
  })

  it('can be read back as the same number, whatever it is', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 99 }), (euros, cents) => {
      const value = euros + cents / 100
      expect(Number(formatNumber(value, 'Euro').replaceAll('.', '').replace(',', '.'))).toBeCloseTo(value, 2)
    }))
  })
})

describe('the value of a fact', () => {
  it('is a number or a date; words are to be said, not to be put in', () => {
    expect(factValue(fact({ value: 15 }))).toBe('15')
    expect(factValue(fact({ value: '2027-01-01' }))).toBe('1. Januar 2027')
    expect(factValue(fact({ value: '2022-02' }))).toBe('Februar 2022')
    expect(factValue(fact({ value: 'ein regulärer Vertrag' }))).toBeUndefined()
    expect(factValue(fact({}))).toBeUndefined()
  })

  it('may be an address', () => {
    expect(factValue(fact({ value: 'www.lvr.de', unit: 'URL' }))).toBe('www.lvr.de')
  })

  it('has names where it has several', () => {
    const several = fact({ values: { personen: 49, seit: '2023-12', ort: 'Köln' } })
    expect(['personen', 'seit', 'ort', 'nichts'].map((key) => factValue(several, key))).toEqual(['49', 'Dezember 2023', 'Köln', undefined])
    expect(factValue(several)).toBeUndefined()
  })
})

describe('the next day', () => {
  it.each([['2026-12-31', '2027-01-01'], ['2028-02-28', '2028-02-29'], ['2026-03-28', '2026-03-29'], ['2026-10-25', '2026-10-26']])(
    'after %s is %s', (day, next) => expect(dayAfter(day)).toBe(next))
})
