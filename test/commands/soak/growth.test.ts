import { describe, expect, it } from 'vitest'
import { growth, tooMuch } from '../../../src/commands/soak/growth.mjs'

const held = (heap: number, nodes = 600, listeners = 80) => ({ nodes, listeners, documents: 1, heap })

describe('growth', () => {
  it('compares the middle of the last measures with that of the first: one that stands out says nothing', () => {
    const heaps = [1000, 1010, 5000, 990, 2, 1000, 1010, 9000, 1000]
    expect(growth(heaps.map((heap) => held(heap))).heap).toBeCloseTo(0, 2)
  })

  it('sees what grows slowly', () => {
    const measures = Array.from({ length: 18 }, (_, index) => held(1000 + index * 2, 500 + index, 80))
    const grown = growth(measures)
    expect(grown.heap).toBeGreaterThan(0.02)
    expect(tooMuch(grown)).toEqual([expect.stringMatching(/^nodes grew by 2\.\d\d %$/), expect.stringMatching(/^heap grew by 2\.\d\d %$/)])
  })

  it('lets pass what is flat, and what becomes less', () => {
    expect(tooMuch(growth([held(1000), held(900), held(800)]))).toEqual([])
    expect(tooMuch(growth([held(1000), held(1000), held(1019)]))).toEqual([])
    expect(tooMuch(growth([held(1000), held(1000), held(1021)]))).toHaveLength(1)
  })

  it('does not let pass what was not measured', () => {
    expect(tooMuch(growth([held(NaN), held(NaN), held(NaN)]))).toHaveLength(1)
    expect(() => growth([held(1), held(1)])).toThrow('2 measures say nothing')
  })
})
