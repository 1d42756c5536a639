import { describe, expect, it } from 'vitest'
import { fontInWeight } from '../../../src/build/fonts/font.ts'
import { readSfnt } from '../../../src/build/fonts/sfnt.ts'

describe('reading a font', () => {
  it('gives heights and widths in its own units', async () => {
    const { unitsPerEm, ascent, descent, lineGap, advance } = readSfnt(await fontInWeight(400))
    expect({ unitsPerEm, ascent, descent, lineGap }).toEqual({ unitsPerEm: 1000, ascent: 984, descent: -316, lineGap: 0 })
    expect(advance('i')!).toBeLessThan(advance('m')!)
    expect([advance('Я'), advance('😀')]).toEqual([undefined, undefined])
  })

  it('refuses what is no font', () => expect(() => readSfnt(new Uint8Array(40))).toThrow(RangeError))
})
