import { describe, expect, it } from 'vitest'
import { createCounting } from '../../../../src/islands/point/idle/counting.ts'

/** A clock that only goes forward, in seconds. */
function clock() {
  let at = 0
  return { now: () => at * 1000, to: (seconds: number) => void (at = seconds) }
}

function counting(times = { ask: 120, answer: 45 }) {
  const { now, to } = clock()
  const count = createCounting(times, now)
  const at = (seconds: number) => {
    to(seconds)
    return count.presence()
  }
  return { ...count, at, to }
}

describe('counting since the last sign of a person', () => {
  it('asks after 120 seconds and is over after 45 more', () => {
    const { at } = counting()
    expect([at(0), at(119), at(120), at(140), at(164), at(165)]).toEqual(['there', 'there', 'asked', 'asked', 'asked', 'gone'])
  })

  it('begins anew with each sign, until it is asked', () => {
    const { at, sign, to } = counting()
    for (const second of [100, 200, 300]) (to(second), sign())
    expect([at(419), at(420)]).toEqual(['there', 'asked'])
    sign()
    expect([at(421), at(464), at(465)]).toEqual(['asked', 'asked', 'gone'])
  })

  it('begins anew with the answer', () => {
    const { at, answer } = counting()
    at(150)
    answer()
    expect([at(269), at(270)]).toEqual(['there', 'asked'])
  })

  it('tells what is left of the time to answer', () => {
    const { at, left } = counting()
    expect((at(119), left())).toBe(1)
    expect((at(120), left())).toBe(1)
    expect((at(142.5), left())).toBeCloseTo(0.5)
    expect((at(164.9), left())).toBeGreaterThan(0)
  })

  it('takes the times that are set', () => {
    const { at } = counting({ ask: 30, answer: 20 })
    expect([at(29), at(30), at(49), at(50)]).toEqual(['there', 'asked', 'asked', 'gone'])
  })

  it('bears a timer that comes a little early', () => {
    const { at } = counting()
    expect([at(119.96), at(164.96)]).toEqual(['asked', 'gone'])
  })

  it('gives all of its time to a question that a sleeping screen has held back', () => {
    const { at } = counting()
    expect([at(160), at(166), at(204), at(205)]).toEqual(['asked', 'asked', 'asked', 'gone'])
  })

  it('is over when a screen has slept through question and answer', () => {
    const { at } = counting()
    expect(at(165)).toBe('gone')
    expect(counting().at(90_000)).toBe('gone')
  })

  it('counts on the clock of the page, which nobody can set', () => {
    expect(createCounting.toString()).not.toMatch(/\bDate\b/)
  })
})
