// @vitest-environment happy-dom
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { casesFrom, target } from './target.ts'
import { TARGETS } from './targets.ts'

const CASES = casesFrom(process.env['FUZZ_RUNS'])
const figures: string[] = []
afterAll(() => console.log(`Fuzzing:\n${figures.join('\n')}`))

describe(`whatever it is (${CASES} times each): a valid result or Problems, never an error`, () => {
  it.each(TARGETS.map((each) => [each.name, each] as const))('%s', (name, { run }) => {
    const began = performance.now()
    const tried = run(CASES)
    figures.push(`${String(tried).padStart(8)} cases, 0 faults, ${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${name}`)
    expect(tried).toBe(CASES)
  })
})

describe('the runner', () => {
  it('names the smallest input for which something does not hold', () => {
    const odd = target('a number', fc.nat(), (number) => expect(number).toBeLessThan(50))
    expect(() => odd.run(500)).toThrow(/Counterexample: \[50\]/)
  })

  it.each([[undefined, 500], ['', 500], ['10000', 10_000]])('with FUZZ_RUNS=%s tries %d inputs of each', (setting, cases) => expect(casesFrom(setting)).toBe(cases))

  it.each(['0', '-5', '1e4', 'viele', '999999999'])('refuses FUZZ_RUNS=%s', (setting) => expect(() => casesFrom(setting)).toThrow(/FUZZ_RUNS/))
})
