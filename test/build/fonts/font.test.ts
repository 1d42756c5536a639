import { describe, expect, it } from 'vitest'
import subsetFont from 'subset-font'
import { buildFontFace, adjust } from '../../../src/build/fonts/font-face.ts'
import { ALWAYS, charactersOf, cutFont, fontInWeight, fontLicence, fontSource } from '../../../src/build/fonts/font.ts'
import { readSfnt } from '../../../src/build/fonts/sfnt.ts'
import { renderShipped } from '../../pages/site.ts'

const pages = [...renderShipped().values()]
const open = async (font: Buffer, text: string) => readSfnt(await subsetFont(font, text, { targetFormat: 'sfnt' }))

describe('the font', () => {
  it('has every character that a page shows, and those that names may bring', async () => {
    const characters = charactersOf(pages)
    const { advance } = await open(await cutFont(pages), characters)
    expect([...characters].length).toBeGreaterThan(100)
    expect([...characters].filter((character) => advance(character) === undefined)).toEqual([])
  })

  it('would be missed a character that it does not have', async () => {
    const { advance } = await open(await cutFont(['Č Я']), 'ČЯA')
    expect([...'ČЯA'].filter((character) => advance(character) === undefined)).toEqual(['Č', 'Я'])
  })

  it('is small, and the same at each build', async () => {
    const [once, again] = [await cutFont(pages), await cutFont(pages)]
    expect(once.equals(again)).toBe(true)
    expect(once.length).toBeLessThan(17_000)
    expect(once.length).toBeLessThan(fontSource().length / 2)
  })

  it('keeps both weights: bold letters are wider', async () => {
    const [regular, bold] = [readSfnt(await fontInWeight(400)), readSfnt(await fontInWeight(700))]
    expect(bold.advance('m')!).toBeGreaterThan(regular.advance('m')!)
    const cut = await cutFont([])
    const inWeight = async (wght: number) => readSfnt(await subsetFont(cut, ALWAYS, { targetFormat: 'sfnt', variationAxes: { wght } })).advance('m')
    expect([await inWeight(400), await inWeight(700)]).toEqual([regular.advance('m'), bold.advance('m')])
  })

  it('comes with its licence', () => expect(fontLicence()).toMatch(/SIL OPEN FONT LICENSE Version 1\.1/))
})

describe('what stands in its place', () => {
  it('is drawn as wide as the font on the average, and exactly as high', async () => {
    const metrics = readSfnt(await fontInWeight(400))
    const { size, ascent, descent } = adjust(metrics, 'regular', 'Wo möchten Sie arbeiten?')
    expect(size).toBeGreaterThan(0.9)
    expect(size).toBeLessThan(1.1)
    expect(ascent * size).toBeCloseTo(metrics.ascent / metrics.unitsPerEm, 6)
    expect(descent * size).toBeCloseTo(-metrics.descent / metrics.unitsPerEm, 6)
  })

  it('is not changed by text that has no letters', async () => expect(adjust(readSfnt(await fontInWeight(400)), 'regular', '').size).toBe(1))

  it('stands in the style with the font itself, below any base, and never changes a page that is being read', async () => {
    const css = await buildFontFace('/kiosk/', 'Arbeit')
    expect(css.match(/@font-face/g)).toHaveLength(3)
    expect(css).toContain('url("/kiosk/schrift.woff2")')
    expect(css).toContain('font-display: optional')
    expect(css.match(/size-adjust: \d+(\.\d+)?%; ascent-override: \d+(\.\d+)?%/g)).toHaveLength(2)
  })
})
