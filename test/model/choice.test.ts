import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST, parseChoice, serialiseChoice } from '../../src/model/choice.ts'

const KNOWN = ['garten', 'backen', 'kochen', 'werken']
const parse = (fragment: string) => parseChoice(fragment, KNOWN)

describe('a choice in an address', () => {
  it.each([
    ['', []], ['#', []], ['#was=', []], ['#andere=garten', []],
    ['#was=garten', ['garten']], ['was=garten', ['garten']],
    ['#was=backen,garten', ['garten', 'backen']], ['#was=backen%2Cgarten', ['garten', 'backen']],
    ['#was= garten ,garten', ['garten']], ['#was=garten&was=backen', ['garten', 'backen']],
  ])('%s is read in the order of what can be chosen', (fragment, chosen) => {
    expect(parse(fragment)).toEqual({ chosen, isLost: false, isFull: false })
  })

  it('drops what there is not, and says so', () => {
    expect(parse('#was=garten,mond')).toEqual({ chosen: ['garten'], isLost: true, isFull: false })
    expect(parse('#was=%E0%A4%A')).toMatchObject({ chosen: [], isLost: true })
  })

  it('keeps the first of too many, and says so', () => {
    expect(parse('#was=werken,kochen,backen,garten')).toEqual({ chosen: ['backen', 'kochen', 'werken'], isLost: false, isFull: true })
  })

  it('comes back as it was written', () => {
    fc.assert(fc.property(fc.subarray(KNOWN, { maxLength: MOST }), (chosen) => {
      expect(parse(`#${serialiseChoice([...chosen].reverse(), KNOWN)}`)).toEqual({ chosen, isLost: false, isFull: false })
    }))
  })

  it('never throws, and never holds more than fits or what there is not', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webFragments(), fc.string().map((text) => `#was=${text}`)), (fragment) => {
      const { chosen } = parse(fragment)
      expect(chosen.length).toBeLessThanOrEqual(MOST)
      expect(KNOWN).toEqual(expect.arrayContaining([...chosen]))
    }), { numRuns: 40 })
  })
})
