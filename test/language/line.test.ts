import { expect, test } from 'vitest'
import { lineId } from '../../src/language/line.ts'

test('is short and made for file names', () => {
  expect(lineId('Der LVR hilft.')).toMatch(/^[0-9a-z]{10}$/)
})

test('stays the same from release to release, because recorded clips carry it', () => {
  expect(lineId('Sie können zurück.')).toMatchInlineSnapshot(`"dx1or7opn8"`)
})

test('does not hang on bold marks or hyphens', () => {
  expect(lineId('Das geht **nicht** in der Werk-Statt.')).toBe(lineId('Das geht nicht in der Werkstatt.'))
})

test('follows the pronunciation where one is given', () => {
  expect(lineId('Budget', 'Büdschee')).toBe(lineId('Büdschee'))
  expect(lineId('Budget', 'Büdschee')).not.toBe(lineId('Budget'))
})

test('tells 20,000 lines apart', () => {
  const ids = new Set(Array.from({ length: 20_000 }, (_, index) => lineId(`Zeile ${index} im Text.`)))
  expect(ids.size).toBe(20_000)
})
