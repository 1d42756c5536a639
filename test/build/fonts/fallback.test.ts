import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fallbackAdvance, type Cut } from '../../../src/build/fonts/fallback.ts'
import { readSfnt } from '../../../src/build/fonts/sfnt.ts'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜabcdefghijklmnopqrstuvwxyzäöüß0123456789 .,-!?'
const FONTS: [Cut, string][] = [['regular', '/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf'], ['bold', '/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf']]

describe('the widths of the fallback', () => {
  it.each(['regular', 'bold'] as const)('are known for all letters (%s)', (cut) => {
    expect([...LETTERS].filter((letter) => fallbackAdvance(letter, cut) === undefined)).toEqual([])
    expect(fallbackAdvance('Я', cut)).toBeUndefined()
  })

  it.each(FONTS)('are those of a font with the widths of Arial, where one is installed (%s)', (cut, file) => {
    if (!existsSync(file)) return
    const { advance, unitsPerEm } = readSfnt(readFileSync(file))
    const off = [...LETTERS].filter((letter) => Math.abs(advance(letter)! / unitsPerEm - fallbackAdvance(letter, cut)!) > 0.0015)
    expect(off).toEqual([])
  })
})
