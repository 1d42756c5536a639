import { describe, expect, it } from 'vitest'
import { lighten } from '../../src/build/lighten.ts'

const drawn = (body: string, viewBox = '0 0 32 32') => lighten({ viewBox, body }).body

describe('a drawing', () => {
  it('has no more digits than can be seen, by its size', () => {
    expect(drawn('<path d="M1.23456 2.34567h10.98765v3.21987"/>')).toBe('<path d="M1.2 2.3h11v3.3"/>')
    expect(drawn('<path d="M1.23456 2.34567h100.98765v3.21987"/>', '0 0 256 256')).toBe('<path d="M1 2h101v4"/>')
    expect(drawn('<path d="M.12345 .23456h.54321v.32198"/>', '0 0 1 1')).toBe('<path d="M.123.235h.544v.322"/>')
  })

  it('loses the window of the icon set, which hides nothing', () => {
    const window = '<g fill="none"><g fill="currentColor" clip-path="url(#x)"><path d="M1 1h9v9"/></g><defs><clipPath id="x"><path fill="#fff" d="M0 0h32v32H0z"/></clipPath></defs></g>'
    expect(drawn(window)).not.toMatch(/clip|url|id=/)
    expect(drawn(window)).toContain('currentColor')
  })

  it('keeps a black that is meant: what has no colour takes that of its plate', () => {
    expect(drawn('<circle cx="16" cy="16" r="9" fill="#fff"/><circle cx="16" cy="16" r="4" fill="#000"/>')).toMatch(/fill="#000"/)
  })

  it('is understood with commas in its view box, and refused without a width', () => {
    expect(drawn('<path d="M1.23456 2h9v3"/>', '0,0,32,32')).toBe('<path d="M1.2 2h9v3"/>')
    expect(() => drawn('<path d="M1 2h9v3"/>', '0 0')).toThrow('view box')
  })

  it('is refused when it refers to a part of itself: in a sheet that could be another’s', () => {
    expect(() => drawn('<defs><linearGradient id="g"/></defs><path fill="url(#g)" d="M1 1h9v9"/>')).toThrow('refers to a part of itself')
  })
})
