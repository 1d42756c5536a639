// @vitest-environment happy-dom
import jsqr from 'jsqr'
import { describe, expect, it } from 'vitest'
import { drawCode } from '../../../src/islands/take/draw-code.ts'

// The package is CommonJS: its function is the module itself, or its default.
const read = ((jsqr as unknown as { default?: typeof jsqr }).default ?? jsqr) as unknown as (data: Uint8ClampedArray, width: number, height: number) => { data: string; version: number } | null

/** Paints the drawing as a camera would see it, four pixels a module, and reads it. */
function decode(svg: SVGSVGElement) {
  const size = Number(svg.getAttribute('viewBox')!.split(' ')[2])
  const black = new Set([...svg.lastElementChild!.getAttribute('d')!.matchAll(/M(\d+) (\d+)h(\d+)v1/g)].flatMap(([, x, y, run]) => Array.from({ length: Number(run) }, (_, more) => `${Number(x) + more} ${y}`)))
  const pixels = new Uint8ClampedArray((size * 4) ** 2 * 4).fill(255)
  for (let y = 0; y < size * 4; y++) for (let x = 0; x < size * 4; x++) if (black.has(`${x >> 2} ${y >> 2}`)) pixels.fill(0, (y * size * 4 + x) * 4, (y * size * 4 + x) * 4 + 3)
  return { ...read(pixels, size * 4, size * 4)!, size, black }
}

const address = (length: number) => `https://beispiel.de/${'x'.repeat(length - 'https://beispiel.de/'.length)}`

describe('a drawn code', () => {
  it.each([25, 60, 120, 213, 214, 271])('of %d signs can be read', (length) => {
    const { data, version } = decode(drawCode(address(length))!)
    expect(data).toBe(address(length))
    expect(version).toBeLessThanOrEqual(10)
  })

  it('keeps four white modules on each side', () => {
    const { size, black } = decode(drawCode(address(60))!)
    const places = [...black].flatMap((place) => place.split(' ').map(Number))
    expect(Math.min(...places)).toBe(4)
    expect(Math.max(...places)).toBe(size - 5)
  })

  it('is black on white by itself, whatever theme is on', () => {
    expect([...drawCode('x')!.children].map((path) => path.getAttribute('fill'))).toEqual(['#fff', '#000'])
  })

  it('is not drawn when it would be too fine for a phone', () => expect(drawCode(address(272))).toBeNull())

  it('also holds what is not ASCII', () => expect(decode(drawCode('https://beispiel.de/ä')!).data).toBe('https://beispiel.de/ä'))
})
