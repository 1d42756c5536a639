import { describe, expect, it } from 'vitest'
import { declarations, declarationsIn, sheets } from './styles.ts'

const tokens = new Map(declarationsIn(sheets.get('shell/tokens.css')!).filter(({ property }) => property.startsWith('--')).map(({ property, value }) => [property.slice(2), value]))

/** Relative luminance as in WCAG 2.2. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(full.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const between = (a: string, b: string) => contrast(tokens.get(a)!, tokens.get(b)!)
const pairs = (texts: readonly string[], grounds: readonly string[]) => texts.flatMap((text) => grounds.map((ground) => [text, ground] as const))

describe('the measure of contrast', () => {
  it.each([['#000', '#fff', 21], ['#ffffff', '#fff', 1], ['#777', '#fff', 4.48], ['#0000ff', '#ffffff', 8.59]])('between %s and %s is %d', (a, b, expected) => {
    expect(contrast(a, b)).toBeCloseTo(expected, 1)
  })
})

describe('colours', () => {
  it.each([
    ...pairs(['ink', 'ink-soft', 'accent'], ['ground', 'card', 'accent-ground', 'bar']),
    ['on-accent', 'accent'] as const, ['plate-ink', 'plate'] as const,
  ])('of text: %s on %s is at least 7:1', (text, ground) => expect(between(text, ground)).toBeGreaterThanOrEqual(7))

  it.each(pairs(['edge', 'edge-soft', 'focus', 'accent', 'plate-ink'], ['ground', 'card', 'bar']))('of edges and signs: %s on %s is at least 3:1', (edge, ground) => {
    expect(between(edge, ground)).toBeGreaterThanOrEqual(3)
  })

  it('of the focus ring stand out from what they surround', () => {
    for (const ground of ['accent-ground', 'plate']) expect(between('focus', ground), ground).toBeGreaterThanOrEqual(3)
  })

  it('stand in the tokens and nowhere else, but for print and the veil behind a note', () => {
    const own = declarations.filter(({ file, value }) => file !== 'shell/tokens.css' && /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\(|\b(?:white|black|red|blue|green|gray|grey)\b/i.test(value))
    expect(own.map(({ file, selector, property }) => `${file} ${selector} ${property}`).filter((place) => !/::backdrop|^print\/print\.css/.test(place))).toEqual([])
  })

  it('and sizes that a sheet asks for exist', () => {
    const asked = declarations.flatMap(({ file, value }) => [...value.matchAll(/var\(--([\w-]+)/g)].map((match) => [match[1]!, file] as const))
    expect(asked.length).toBeGreaterThan(40)
    expect(asked.filter(([name]) => !tokens.has(name))).toEqual([])
  })
})
