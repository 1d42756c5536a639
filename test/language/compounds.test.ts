import { expect, test } from 'vitest'
import { createSplitter, hyphenated } from '../../src/language/compounds.ts'
import { loadLexicon } from '../../src/language/lexicon/load.ts'

const split = createSplitter(loadLexicon())

test.each([
  'Eingliederungs-Hilfe', 'Bundes-Teilhabe-Gesetz', 'Werkstatt-Rat', 'Landes-Rahmen-Vertrag', 'Frauen-Beauftragte', 'Vertrauens-Person',
  'Mindest-Platz-Zahl', 'Inklusions-Amt', 'Lohn-Kosten-Zuschuss', 'Kranken-Versicherung', 'Wohn-Heim', 'Warte-Zimmer', 'Berufs-Bildungs-Bereich', 'Leistungs-Anbieter',
])('suggests %s', (expected) => {
  const found = split(expected.replaceAll('-', ''))
  expect(found && hyphenated(found)).toBe(expected)
})

test.each(['Garten', 'Informationen', 'xyzxyzxyz', 'und', ''])('has nothing to suggest for „%s“', (word) => {
  expect(split(word)).toBeUndefined()
})
