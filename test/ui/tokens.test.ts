import { describe, expect, it } from 'vitest'
import { webManifest } from '../../src/build/web-manifest.ts'
import { CHOICES } from '../../src/model/reading.ts'
import { renderShipped } from '../pages/site.ts'
import { declarations, declarationsIn, sheets } from './styles.ts'

const THEMES = CHOICES.theme
type Tokens = ReadonlyMap<string, string>

const setsIn = (css: string, selector: string): Tokens =>
  new Map(declarationsIn(css).filter((each) => each.selector.split(/,\s*/).includes(selector) && each.property.startsWith('--')).map(({ property, value }) => [property.slice(2), value]))

/** The design in one place; the colours of the ways stand with the landscape, which alone needs them. */
const DESIGN = ['shell/tokens.css', 'landscape/colours.css']
const sheet = DESIGN.map((name) => sheets.get(name)!).join('\n')
const themes = (css: string) => new Map(THEMES.map((theme) => [theme as string, setsIn(css, `[data-theme=${theme}]`)]))
const common = setsIn(sheet, ':root')

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

/** Where the mask lies; src/islands/reading/mask.ts. */
const FROM_SCRIPT = ['from', 'to', 'handle', 'left']
const GROUNDS = ['ground', 'card', 'bar', 'accent-ground']
const WAYS = ['way-1', 'way-2', 'way-3', 'way-4', 'way-5', 'way-6']
const pairs = (signs: readonly string[], grounds: readonly string[], least: number) => signs.flatMap((sign) => grounds.map((ground) => ({ sign, ground, least })))

/** Everything that is ever drawn on something else, and how much it has to stand out. */
const PAIRS = [
  ...pairs(['ink', 'ink-soft', 'accent'], GROUNDS, 7), ...pairs(['on-accent'], ['accent'], 7), ...pairs(['plate-ink'], ['plate'], 7),
  // The number in the disc of a way that is on.
  ...pairs(WAYS, ['card'], 7),
  ...pairs(['edge', 'edge-soft', 'focus', ...WAYS], GROUNDS, 3),
]

/** What is wrong with the colours of a style sheet: a token that a theme lacks or has alone, and pairs that are too weak. */
function faults(css: string): string[] {
  const sets = themes(css)
  const names = new Set([...sets.values()].flatMap((tokens) => [...tokens.keys()]))
  return [...sets].flatMap(([theme, tokens]) => [
    ...[...names].filter((name) => !tokens.has(name)).map((name) => `${theme} has no --${name}`),
    ...PAIRS.flatMap(({ sign, ground, least }) => {
      const measured = contrast(tokens.get(sign) ?? '#777', tokens.get(ground) ?? '#777')
      return measured >= least ? [] : [`${theme}: --${sign} on --${ground} is ${measured.toFixed(1)}, not ${least}`]
    }),
    // Pictures are drawn as dark on light; turned round, a face looks like a negative.
    ...(luminance(tokens.get('plate') ?? '#000') < 0.7 ? [`${theme}: --plate is not light`] : []),
  ])
}

describe('the measure of contrast', () => {
  it.each([['#000', '#fff', 21], ['#ffffff', '#fff', 1], ['#777', '#fff', 4.48], ['#0000ff', '#ffffff', 8.59]])('between %s and %s is %d', (a, b, expected) => {
    expect(contrast(a, b)).toBeCloseTo(expected, 1)
  })
})

describe('colours', () => {
  it('stand out from their grounds in every theme, and no theme lacks one', () => {
    for (const [theme, tokens] of themes(sheet)) expect(tokens.size, theme).toBeGreaterThan(15)
    expect(faults(sheet)).toEqual([])
  })

  it.each(THEMES)('would be missed in the theme %s', (theme) => {
    const [, block] = new RegExp(`\\[data-theme=${theme}\\] \\{([^}]*)\\}`).exec(sheet)!
    const changed = (from: RegExp, to: string) => faults(sheet.replace(block!, () => block!.replace(from, to)))
    expect(changed(/--ink-soft: #\w+;/, '')).toContain(`${theme} has no --ink-soft`)
    expect(changed(/--edge: #\w+/, '--edge: #777777').length + changed(/--accent: #\w+/, '--accent: #777777').length).toBeGreaterThan(3)
    expect(changed(/--plate: #\w+/, '--plate: #555')).toContain(`${theme}: --plate is not light`)
  })

  it('tell the browser in every theme whether it is dark, for its own controls', () => {
    for (const theme of THEMES) {
      const scheme = declarationsIn(sheet).find(({ selector, property }) => selector.includes(`[data-theme=${theme}]`) && property === 'color-scheme')?.value
      expect(scheme, theme).toBe(luminance(themes(sheet).get(theme)!.get('ground')!) > 0.5 ? 'light' : 'dark')
    }
  })

  it('of the browser and of the home screen begin as the ground of the light theme', () => {
    const ground = themes(sheet).get('light')!.get('ground')!
    const manifest = JSON.parse(webManifest({ name: 'x', description: 'y', tag: 'de' })) as Record<string, string>
    expect([manifest['background_color'], manifest['theme_color']]).toEqual([ground, ground])
    expect([...renderShipped().values()][0]).toContain(`<meta name="theme-color" content="${ground}"/>`)
  })

  it('stand in the tokens and nowhere else, but for print and the veil behind a note', () => {
    const own = declarations.filter(({ file, value }) => !DESIGN.includes(file) && /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\(|\b(?:white|black|red|blue|green|gray|grey)\b/i.test(value))
    expect(own.map(({ file, selector, property }) => `${file} ${selector} ${property}`).filter((place) => !/::backdrop|^print\/print\.css/.test(place))).toEqual([])
  })

  it('and sizes that a sheet asks for exist', () => {
    const asked = declarations.flatMap(({ file, value }) => [...value.matchAll(/var\(--([\w-]+)/g)].map((match) => [match[1]!, file] as const))
    expect(asked.length).toBeGreaterThan(40)
    const set = new Set([...common.keys(), ...themes(sheet).get('light')!.keys(), ...declarations.filter(({ property }) => property.startsWith('--')).map(({ property }) => property.slice(2)), ...FROM_SCRIPT])
    expect(asked.filter(([name]) => !set.has(name))).toEqual([])
  })
})
