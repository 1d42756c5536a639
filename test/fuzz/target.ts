import fc from 'fast-check'
import { expect } from 'vitest'

/** An input that anybody can give, and what must hold whatever it is. */
export interface Target {
  /** What is given. */
  name: string
  /** Tries so many inputs. @returns how many were tried @throws with the smallest input for which something does not hold */
  run(cases: number): number
}

/**
 * @param input what somebody may give: what is nearly right as often as what is nonsense
 * @param hold throws where the answer is none that the kiosk knows
 */
export const target = <T>(name: string, input: fc.Arbitrary<T>, hold: (given: T) => void): Target => ({
  name,
  run: (cases) => {
    let tried = 0
    fc.assert(fc.property(input, (given) => {
      tried++
      hold(given)
    }), { numRuns: cases })
    return tried
  },
})

const FEW = 500

/** How many inputs each target gets: 500, or as many as FUZZ_RUNS says. */
export function casesFrom(setting: string | undefined): number {
  if (setting === undefined || setting === '') return FEW
  if (!/^[1-9]\d{0,7}$/.test(setting)) throw new Error(`FUZZ_RUNS is how many inputs each target gets, as FUZZ_RUNS=10000, and not "${setting}".`)
  return Number(setting)
}

/** That each of some values is one of those that there are. */
export const allOf = (values: readonly unknown[], known: readonly unknown[]) => expect(known).toEqual(expect.arrayContaining([...values]))
