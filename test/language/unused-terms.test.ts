import { expect, test } from 'vitest'
import { unusedTerms } from '../../src/language/index.ts'

test('names the glossary entries that no text uses', () => {
  const texts = ['Die Werkstatt-Räte treffen sich.', 'Die **EUTB** berät.']
  expect(unusedTerms(['Werkstattrat', 'Werkstatt', 'EUTB', 'Zuverdienst'], texts)).toEqual(['Werkstattrat', 'Zuverdienst'])
})
