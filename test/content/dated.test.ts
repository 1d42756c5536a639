import { describe, expect, it } from 'vitest'
import type { DatedTable } from '../../src/content/catalogue.ts'
import { liveRows } from '../../src/content/text/resolve.ts'
import { plainText } from '../../src/language/text.ts'
import { catalogueOf, firstBlock, placesOf, rulesOf, TEXT, textWith, type Changes } from './fixture.ts'

const TABLES = 'content/tables.yaml'
const DATED = 'Im Jahr {garten-lohn.year} sind es {garten-lohn} Euro.'
const steady = '- id: steuer\n  rows:\n    - { from: 2026-01-01, until: , year: 2026, value: { de-simple: Garten-Geld, de: Gartengeld }, fact: garten-lohn-2026 }\n  after: { de-simple: [], de: [] }\n'
const second = '- id: steuer\n  rows:\n    - { from: 2026-01-01, until: 2026-12-31, year: 2026, value: 3, fact: garten-lohn-2026 }\n  after: { de-simple: [Fragen Sie.], de: [Fragen Sie.] }\n'
const also = (table: string): Changes => ({ [TABLES]: (text) => text + table })

const table = (...rows: [string, string | null][]) => ({ rows: rows.map(([from, until]) => ({ from, until })) }) as unknown as DatedTable

describe('rows of a table', () => {
  it('that ended before the content’s own date are not shipped: no device counts an earlier day', () => {
    const rows = (asOf: string) => liveRows(table(['2025-01-01', '2025-12-31'], ['2026-01-01', '2026-12-31'], ['2027-01-01', null]), asOf).map((row) => row.from)
    expect(rows('2026-11-22')).toEqual(['2026-01-01', '2027-01-01'])
    expect(rows('2026-12-31')).toEqual(['2026-01-01', '2027-01-01'])
    expect(rows('2027-01-01')).toEqual(['2027-01-01'])
  })

  it('leave no trace of themselves in any text', () => {
    const texts = JSON.stringify(catalogueOf().articles)
    expect(texts).toContain('2027')
    expect(texts).not.toContain('2025')
  })

  it('hold on every day exactly once: a gap, an overlap and a row that ends before it begins are refused', () => {
    const change = (from: string, to: string): Changes => ({ [TABLES]: (text) => text.replace(from, to) })
    expect(placesOf(change('from: 2027-01-01', 'from: 2027-01-02'))).toEqual(['5:15 table-rows'])
    expect(placesOf(change('from: 2027-01-01', 'from: 2026-12-31'))).toEqual(['5:15 table-rows'])
    expect(placesOf(change('until: 2026-12-31', 'until: '))).toEqual(['5:15 table-rows'])
    expect(placesOf(change('until: 2027-12-31', 'until: 2026-12-31'))).toEqual(['5:34 table-rows'])
  })
})

describe('a sentence with a value that changes by date', () => {
  const lines = firstBlock(textWith(DATED, 'Noch ein Satz.'))

  it('is one Line for each row that a device may still need, each with its days', () => {
    expect(lines.slice(0, 2).map((line) => [plainText(line), line.span])).toEqual([
      ['Im Jahr 2026 sind es 7 Euro.', { from: '2026-01-01', until: '2026-12-31' }],
      ['Im Jahr 2027 sind es 9 Euro.', { from: '2027-01-01', until: '2027-12-31' }],
    ])
  })

  it('is followed by whom to ask, from the day after the last row on and hidden until a script has looked', () => {
    expect([plainText(lines[2]!), lines[2]!.span]).toEqual(['Fragen Sie die Gärtnerei.', { from: '2028-01-01', until: null, afterEnd: true }])
    expect(lines[3]!.span).toBeUndefined()
  })

  it('says whom to ask once a block, however often the value stands in it', () => {
    const all = firstBlock(textWith(DATED, 'Wieder: {garten-lohn.year} sind es {garten-lohn} Euro.')).filter((line) => line.span?.afterEnd)
    expect(all).toHaveLength(1)
  })

  it('keeps bold marks in what it says at the end', () => {
    const bold = firstBlock({ ...textWith(DATED), [TABLES]: (text) => text.replace('de-simple: [Fragen Sie die', 'de-simple: [Fragen Sie **nur** die') })
    expect(bold[2]!.parts[1]).toEqual({ kind: 'text', text: 'nur', strong: true })
  })

  it('states no value any more when the content is younger than the table: then only whom to ask', () => {
    const silent = (text: string) => text.replace('facts: [garten-lohn-2026]', 'facts: []')
    const late: Changes = { 'content/kiosk.yaml': (text) => text.replace('2026-11-22', '2028-02-01'), 'content/programmes/garten/text.de.md': silent, [TEXT]: (text) => silent(textWith(DATED)[TEXT]!(text)) }
    expect(firstBlock(late).map((line) => [plainText(line), line.span])).toEqual([['Fragen Sie die Gärtnerei.', undefined]])
  })

  it('names the year', () => expect(placesOf(textWith('Es sind {garten-lohn} Euro.'))).toEqual(['11:1 dated-year']))

  it('knows value and year, and nothing else', () => expect(placesOf(textWith('Im Jahr {garten-lohn.year} sind es {garten-lohn.jahr} Euro.'))).toEqual(['11:36 fact-value']))

  it('changes by one table only', () => {
    expect(placesOf({ ...textWith('Im Jahr {garten-lohn.year} sind es {garten-lohn} und {steuer} Euro.'), ...also(second) })).toEqual(['11:1 dated-two'])
  })

  it('may name a value of another table that no longer changes, and gets that one’s own value', () => {
    expect(firstBlock({ ...textWith('Im Jahr {garten-lohn.year} sind es {garten-lohn} Euro {steuer}.'), ...also(steady) }).slice(0, 2).map(plainText)).toEqual(['Im Jahr 2026 sind es 7 Euro Garten-Geld.', 'Im Jahr 2027 sind es 9 Euro Garten-Geld.'])
  })

  it('is no dated sentence when only one row is left and it has no end', () => {
    expect(firstBlock({ ...textWith('Das heißt {steuer}.'), ...also(steady) })).toMatchObject([{ parts: [{ text: 'Das heißt Garten-Geld.' }] }])
    expect(rulesOf({ ...textWith('Das heißt {steuer}.'), ...also(steady) })).toEqual([])
  })
})

describe('a place that has room for one Line only', () => {
  it.each([
    ['a heading', '## Was verdiene ich?', `## ${DATED}`, '14:4'], ['the title', '# Arbeit im Garten', `# ${DATED}`, '8:3'],
    ['the tile', 'tile: Garten', `tile: "${DATED}"`, '2:8'], ['the summary', 'summary: Sie arbeiten im Garten.', `summary: "${DATED}"`, '3:11'],
  ])('takes no value that changes: %s', (_, from, to, place) => {
    expect(placesOf({ [TEXT]: (text) => text.replace(from, to) })).toEqual([`${place} dated-place`])
  })

  it('takes none in a comparison', () => {
    expect(placesOf(textWith('Frage | Hier | Dort', '--|--|--', `Wie viel? | ${DATED} | nichts`))).toEqual(['13:13 dated-place'])
  })

  it('takes one that no longer changes', () => {
    expect(rulesOf({ ...also(steady), [TEXT]: (text) => text.replace('# Arbeit im Garten', '# Das {steuer}') })).toEqual([])
  })
})
