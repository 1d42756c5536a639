import { describe, expect, it } from 'vitest'
import { isGerman } from '../../src/language/tongue.ts'
import { factCoverage } from '../../src/content/facts/coverage.ts'
import { plainText, type Line } from '../../src/language/text.ts'
import { catalogue } from './shipped.ts'

const comparison = catalogue.comparison['de-simple']!
const textOf = (lines: readonly Line[]) => lines.map(plainText).join(' ')
const cells = Object.values(catalogue.comparison).flatMap(({ programmes }) => programmes.flatMap(({ id, cells }) => Object.entries(cells).map(([question, { lines }]) => ({ id, question, text: textOf(lines) }))))
const cell = (id: string, question: string) => comparison.programmes.find((each) => each.id === id)?.cells[question]

describe('the comparison that ships', () => {
  it('asks what people ask, in both registers', () => {
    expect(comparison.questions.map(({ ask }) => plainText(ask))).toEqual(['Wo arbeite ich?', 'Was verdiene ich?', 'Wer hilft mir?', 'Kann ich zurück?', 'Was ist mit der Rente?', 'Wer bezahlt?', 'Wie fange ich an?'])
    expect(catalogue.comparison['de']!.questions.map(({ id }) => id)).toEqual(comparison.questions.map(({ id }) => id))
  })

  it('has the Werkstatt beside the others, and not what is for Anbieter', () => {
    expect(comparison.programmes.map(({ id }) => id)).toEqual(['budget-fuer-arbeit', 'budget-fuer-ausbildung', 'andere-leistungsanbieter', 'zuverdienst', 'werkstatt'])
    expect(plainText(catalogue.comparison['de']!.programmes.at(-1)!.name)).toBe('Werkstatt, wie es ist')
  })

  it('answers the question about the pension for all alike, and never with No', () => {
    for (const { id } of catalogue.languages.filter(isGerman)) {
      const { questions } = catalogue.comparison[id]!
      const answer = textOf(questions.find(({ id }) => id === 'rente')!.answer!)
      expect(answer).toContain('Das ist bei jedem Menschen anders. Fragen Sie vor dem Vertrag')
      expect(answer).not.toMatch(/nein/i)
    }
    expect(cells.filter(({ question }) => question === 'rente')).toEqual([])
  })

  it('promises nobody the same Werkstatt', () => {
    const back = cells.filter(({ question, text }) => question === 'rueckkehr' && /zurück|Rückkehr|Aufnahme/.test(text))
    expect(back.length).toBeGreaterThanOrEqual(8)
    for (const { id, text } of back) expect(text, id).toMatch(/eine andere Werkstatt|nicht dieselbe|in eine Werkstatt/)
  })

  it('says that nobody knows whether one can go back after Zuverdienst', () => {
    expect(cell('zuverdienst', 'rueckkehr')).toBeUndefined()
    expect(comparison.programmes.find(({ id }) => id === 'zuverdienst')!.contact).toBe('lvr-zuverdienst')
  })

  it('keeps the 75 percent apart: fixed with Zuverdienst, „bis zu“ with the Budget für Arbeit, never in Leichte Sprache', () => {
    const said = cells.filter(({ text }) => text.includes('75'))
    expect(said.map(({ id, text }) => `${id}: ${/(bis zu )?75 Prozent/.exec(text)![0]}`)).toEqual(['budget-fuer-arbeit: bis zu 75 Prozent', 'zuverdienst: 75 Prozent'])
    expect(comparison.programmes.flatMap(({ cells }) => Object.values(cells)).filter(({ lines }) => /75|Prozent/.test(textOf(lines)))).toEqual([])
  })

  it('changes the limit of Zuverdienst with the year, and afterwards says whom to ask', () => {
    const spans = cell('zuverdienst', 'lohn')!.lines.flatMap(({ span, ...line }) => (span ? [`${span.from} ${span.until} ${plainText(line)}`] : []))
    expect(spans).toEqual([
      '2026-01-01 2026-12-31 Im Jahr 2026 ist die Grenze 603 Euro im Monat.',
      '2027-01-01 2027-12-31 Im Jahr 2027 ist die Grenze 633 Euro im Monat.',
      '2028-01-01 null Die Grenze ändert sich oft.', '2028-01-01 null Fragen Sie den LVR.',
    ])
  })

  it('says nothing that may not be said in Leichte Sprache', () => {
    const texts = comparison.programmes.flatMap(({ cells }) => Object.values(cells)).map(({ lines }) => textOf(lines))
    expect(texts.filter((text) => /(?<!\d)44(?!\d)|2025|sechs/.test(text))).toEqual([])
  })

  it('counts where a fact is shown', () => {
    const shown = new Map(factCoverage(catalogue).map(({ fact, shown }) => [fact.id, shown]))
    expect(shown.get('recht-221-entgelt')).toEqual(expect.arrayContaining(['de-simple/vergleich/', 'de/vergleich/']))
  })
})
