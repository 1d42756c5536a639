import { describe, expect, it } from 'vitest'
import { widthOf, wrapLabel } from '../../../src/ui/landscape/layout/label.ts'

describe('a label', () => {
  it.each([
    ['Schule', 200, ['Schule']],
    ['Berufs-Bildungs-Bereich', 120, ['Berufs-', 'Bildungs-', 'Bereich']],
    ['Berufs-Bildungs-Bereich', 900, ['Berufs-Bildungs-Bereich']],
    ['Anderer Leistungs-Anbieter', 170, ['Anderer', 'Leistungs-', 'Anbieter']],
    ['Berufs-bildungs-bereich', 900, ['Berufsbildungsbereich']],
    ['Berufs-bildungs-bereich', 170, ['Berufsbildungs-', 'bereich']],
    ['Tages-stätte', 130, ['Tagesstätte']],
    ['Zuverdienst', 20, ['Zuverdienst']],
  ])('%s in a room of %d stands as %s', (label, room, lines) => expect(wrapLabel(label, room, 20)).toEqual(lines))

  it('is wider the more letters it has, and the larger they are', () => {
    expect(widthOf('mm', 20)).toBeGreaterThan(widthOf('ii', 20))
    expect(widthOf('Wege', 40)).toBeCloseTo(2 * widthOf('Wege', 20))
    expect(widthOf('', 20)).toBe(0)
  })
})
