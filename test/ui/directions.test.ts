import { describe, expect, it } from 'vitest'
import { declarations, declarationsIn, type Declaration } from './styles.ts'

const SIDE = /(?:^|-)(?:left|right|top|bottom)(?:-|$)/
const LOGICAL: Record<string, string> = { width: 'inline-size', height: 'block-size' }

/** What a developer reads who names a side of the screen: another language may begin on the other side. */
function physical({ file, selector, property, value }: Declaration): string[] {
  const place = `src/ui/${file} ${selector} { ${property}: ${value} }`
  if (SIDE.test(property)) return [`${place} – names a side: write ${property.replace(/left|right/, 'inline-start').replace(/top|bottom/, 'block-start')} or -end.`]
  const [, , size] = /^(min-|max-)?(width|height)$/.exec(property) ?? []
  if (size) return [`${place} – write ${property.replace(size, LOGICAL[size]!)}.`]
  if (/^(?:text-align|float|clear)$/.test(property) && /left|right/.test(value)) return [`${place} – write start or end.`]
  const sides = value.split(/\s+(?![^(]*\))/)
  if (/^(?:margin|padding|inset|border-width|border-color|border-style|scroll-margin|scroll-padding)$/.test(property) && sides.length === 4 && sides[1] !== sides[3]) return [`${place} – left and right differ: write -inline.`]
  return []
}

describe('CSS works in both reading directions: logical properties only', () => {
  it('holds in every component', () => {
    expect(declarations.length).toBeGreaterThan(150)
    expect(declarations.flatMap(physical)).toEqual([])
  })

  it.each([
    'margin-left: 1px', 'padding-right: 1px', 'border-top: 1px solid', 'border-top-left-radius: 1px', 'left: 0', 'bottom: 0', 'width: 1px', 'min-height: 1px', 'text-align: left', 'float: right', 'inset: 0 auto auto 1px', 'margin: 0 1px 0 2px',
  ])('would notice %s', (declaration) => expect(declarationsIn(`a { ${declaration} }`).flatMap(physical)).toHaveLength(1))

  it.each(['margin-inline: 1px', 'inset-block-end: 0', 'inline-size: 1px', 'text-align: start', 'padding: 1px 2px', 'margin: 0 2px 0 2px', 'text-underline-offset: 1px', 'border-radius: 1px', 'padding: .375rem max(.375rem, calc((100% - 60rem) / 2))'])(
    'lets %s be', (declaration) => expect(declarationsIn(`a { ${declaration} }`).flatMap(physical)).toEqual([]))
})
