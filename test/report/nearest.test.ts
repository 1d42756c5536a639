import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { didYouMean, nearest } from '../../src/report/nearest.ts'

describe('the nearest name', () => {
  const known = ['budget-fuer-arbeit', 'budget-fuer-ausbildung', 'werkstatt', 'zuverdienst']

  it.each([['werkstat', 'werkstatt'], ['werktsatt', 'werkstatt'], ['zuverdinst', 'zuverdienst'], ['budget-fuer-arbeiten', 'budget-fuer-arbeit'], ['Werkstatt', 'werkstatt']])('to %s is %s', (wanted, found) => {
    expect(nearest(wanted, known)).toBe(found)
  })

  it.each(['eingliederungshilfe', 'x', ''])('to %j is none: too much would be wrong', (wanted) => expect(nearest(wanted, known)).toBeUndefined())

  it('is the first of several that are equally near', () => expect(nearest('ab', ['aa', 'bb'])).toBe('aa'))

  it('is found at once when it is very long', () => {
    const began = performance.now()
    expect(nearest('a'.repeat(1_000_000), known)).toBeUndefined()
    expect(performance.now() - began).toBeLessThan(1000)
  })

  it('to a known name is that name', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }), fc.nat(), (names, at) => {
      const name = names[at % names.length]!
      expect(nearest(name, names)).toBe(name)
    }))
  })

  it('never differs in more than two fifths of its letters', () => {
    fc.assert(fc.property(fc.string({ maxLength: 12 }), fc.array(fc.string({ maxLength: 12 })), (wanted, names) => {
      const found = nearest(wanted, names)
      expect(Math.abs((found ?? wanted).length - wanted.length)).toBeLessThanOrEqual(Math.ceil(wanted.length * 0.4))
    }))
  })
})

describe('the question „Meinten Sie …?“', () => {
  it('names it, after a space', () => expect(didYouMean('werkstat', ['werkstatt'])).toBe(' Meinten Sie „werkstatt“?'))
  it('is not asked when there is nothing similar', () => expect(didYouMean('werkstat', ['konto'])).toBe(''))
})
