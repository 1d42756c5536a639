import { describe, expect, it } from 'vitest'
import { catalogue } from '../content/shipped.ts'
import { parseAsked, serialiseAsked, signsOf } from '../../src/model/asked.ts'

const ids = catalogue.articles.flatMap(({ ask }) => ask.map(({ id }) => id))

describe('questions in an address', () => {
  it('have four signs each, and no two of the kiosk the same', () => {
    expect(ids.length).toBeGreaterThan(50)
    expect(ids.map(signsOf).filter((signs) => !/^[0-9a-z]{4}$/.test(signs))).toEqual([])
    expect(new Set(ids.map(signsOf)).size).toBe(ids.length)
  })

  it('stay the same for good: codes on paper and phones hold them', () => expect(signsOf('zuverdienst.lohn')).toBe('k44b'))

  it('come back as they were, in the order of the page', () => {
    const some = [ids[7]!, ids[2]!, ids[30]!]
    expect(parseAsked(`#${serialiseAsked(some)}`, ids)).toEqual([ids[2], ids[7], ids[30]])
  })

  it('are left out where the page does not ask them', () => expect(parseAsked(serialiseAsked(['gibt.es-nicht', ids[0]!]), ids)).toEqual([ids[0]]))

  it('leave nothing in the address where there is none', () => expect(serialiseAsked([])).toBe(''))

  it('fit into a code, fifty of them, with a long address', () => expect('https://meine-arbeit.beispiel.de/alltag/meine-fragen/#'.length + serialiseAsked(ids.slice(0, 50)).length).toBeLessThanOrEqual(271))
})
