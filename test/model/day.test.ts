import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayInBerlin, effectiveDay, holdsOn } from '../../src/model/day.ts'

const AS_OF = '2026-11-22'

describe('the day in Germany', () => {
  it.each([
    ['2026-12-31T22:59:59Z', '2026-12-31'], ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['2026-06-30T21:59:59Z', '2026-06-30'], ['2026-06-30T22:00:00Z', '2026-07-01'],
    ['2026-03-29T00:30:00Z', '2026-03-29'], ['2026-10-25T22:59:59Z', '2026-10-25'], ['2028-02-29T12:00:00Z', '2028-02-29'],
  ])('at %s is %s, in winter and in summer time', (moment, day) => expect(dayInBerlin(new Date(moment))).toBe(day))

  it('is the one that the time zones of the machine know, at each hour around a change to summer time and at any other', () => {
    const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' })
    const hours = Array.from({ length: 60 }, (_, index) => 1996 + index).flatMap((year) => [2, 9].flatMap((month) => Array.from({ length: 11 * 24 }, (_, hour) => Date.UTC(year, month, 23, hour - 12))))
    const others = fc.sample(fc.date({ min: new Date('1996-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), 2000).map((moment) => moment.getTime())
    expect([...hours, ...others].map((moment) => new Date(moment)).filter((moment) => dayInBerlin(moment) !== calendar.format(moment))).toEqual([])
  })

  it('is always a whole ISO date, so that days can be compared like words', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (moment) => {
      expect(dayInBerlin(moment)).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }))
  })
})

describe('the day by which values are chosen', () => {
  it('is today', () => expect(effectiveDay(new Date('2027-05-01T12:00:00Z'), AS_OF)).toBe('2027-05-01'))

  it('is never before the content: a tablet in 1970 shows nothing old', () => {
    expect(effectiveDay(new Date(0), AS_OF)).toBe(AS_OF)
    expect(effectiveDay(new Date('2026-11-21T12:00:00Z'), AS_OF)).toBe(AS_OF)
  })

  it('never goes back while the clock goes on', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), fc.nat({ max: 100 }), (moment, hours) => {
      expect(effectiveDay(new Date(moment.getTime() + hours * 3_600_000), AS_OF) >= effectiveDay(moment, AS_OF)).toBe(true)
    }))
  })
})

describe('something holds', () => {
  const days = { from: '2026-01-01', until: '2026-12-31' }

  it.each([['2025-12-31', false], ['2026-01-01', true], ['2026-12-31', true], ['2027-01-01', false]])('on its first and its last day: %s %s', (day, holds) => expect(holdsOn(day, days)).toBe(holds))

  it('until further notice when it has no end', () => expect(holdsOn('2099-01-01', { ...days, until: null })).toBe(true))
})
