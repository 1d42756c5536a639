import { describe, expect, it } from 'vitest'
import { knownChanges } from '../../src/content/checking/changes.ts'
import { isUnknown, kindOf, monthsAfter } from '../../src/content/checking/rule.ts'
import { loadCatalogue } from '../../src/content/load.ts'
import { catalogueOf, CONTACT, FACTS, TEXT, withChanges } from './fixture.ts'
import { catalogue, files, loaded } from './shipped.ts'

describe('what is shipped', () => {
  it('has a day for each fact, contact and text, shown or not', () => {
    const of = (kind: string) => loaded.toCheck.filter((each) => each.kind === kind)
    expect(of('fact')).toHaveLength(catalogue.facts.size)
    expect(of('contact')).toHaveLength([...files.keys()].filter((file) => file.includes('/contacts/')).length)
    expect(of('text')).toHaveLength([...files.keys()].filter((file) => /\/text\.[\w-]+\.md$/.test(file)).length)
  })

  it('is all to be looked at again within a year, and nothing before the kiosk’s own day', () => {
    const days = loaded.toCheck.map(({ checkBy }) => checkBy)
    expect(days.filter((day) => !/^\d{4}-\d{2}-\d{2}$/.test(day) || day <= catalogue.asOf || day > monthsAfter(catalogue.asOf, 12))).toEqual([])
  })

  it('says where each entry stands', () => {
    for (const { place, id, kind } of loaded.toCheck) {
      const line = files.get(place.file)!.split('\n')[place.line - 1]!
      expect(line, place.file).toContain(kind === 'text' ? '---' : id)
    }
  })
})

describe('the rule', () => {
  const checkByOf = (changes: Parameters<typeof catalogueOf>[0]) => {
    const { contacts, facts, articles } = catalogueOf(changes)
    return { contact: contacts[0]!.checkBy, fact: [...facts.values()][0]!.checkBy, text: articles.find(({ id }) => id === 'garten')!.texts['de-simple']!.checkBy }
  }

  it('counts facts and contacts from the day of the content, a text from its own', () => {
    expect(checkByOf({})).toEqual({ contact: '2027-05-22', fact: '2027-08-22', text: '2027-08-22' })
    expect(checkByOf({ [TEXT]: (text) => text.replace('asOf: 2026-11-22', 'asOf: 2026-10-31') }).text).toBe('2027-07-31')
  })

  it('counts from the day of an entry that was looked at later', () => {
    expect(checkByOf({ [CONTACT]: (text) => text.replace('asOf: "2026"', 'asOf: "2027-01-10"') }).contact).toBe('2027-07-10')
  })

  it('gives way to a day that an editor has written', () => {
    expect(checkByOf({ [CONTACT]: (text) => `${text}checkBy: 2027-03-01\n`, [TEXT]: (text) => text.replace('asOf:', 'checkBy: 2027-02-01\nasOf:') })).toMatchObject({ contact: '2027-03-01', text: '2027-02-01' })
  })

  it('comes sooner for what nobody is sure of', () => {
    expect(checkByOf({ [CONTACT]: (text) => text.replace('asOf: "2026"', 'asOf: unbekannt') }).contact).toBe('2027-01-22')
    expect(kindOf({ layer: 'recht', confidence: 'low', asOf: '2026-08-19' })).toBe('unsure')
    expect(['unbekannt', '2022+', 'vor 2022-10', '2022-07 (Kontakt)'].map(isUnknown)).toEqual([true, false, false, false])
  })

  it.each([['recht', 'law'], ['aenderung', 'law'], ['zahl', 'figure'], ['seed', 'programme'], ['gebiet', 'programme']])('takes the layer %s for %s', (layer, kind) => expect(kindOf({ layer, confidence: 'high', asOf: '2022' })).toBe(kind))

  it('is never later than a change that is known', () => {
    const coming = (text: string) => text.replace('status: gilt', 'status: kuenftig\n  validFrom: "2027-02"')
    const { toCheck } = loadCatalogue(withChanges({ [FACTS]: coming }))
    expect(toCheck[0]).toMatchObject({ kind: 'fact', checkBy: '2027-02-01' })
  })

  it('leaves to the device what changes between two rows of a table, and ends with the last', () => {
    const row = (from: string, until: string | null, fact: string) => ({ from, until, fact, year: 2027, value: {} })
    const table = { id: 't', after: {}, rows: [row('2026-01-01', '2026-12-31', 'old'), row('2027-01-01', '2027-12-31', 'new')] }
    const facts = [{ id: 'new', status: 'kuenftig' as const, validFrom: '2027-01-01' }, { id: 'alone', status: 'kuenftig' as const, validFrom: '2028' }, { id: 'now', status: 'gilt' as const, validFrom: '2020-01-01' }]
    expect([...knownChanges(facts, [table])]).toEqual([['alone', '2028-01-01'], ['new', '2027-12-31']])
    expect([...knownChanges(facts, [{ ...table, rows: [row('2026-01-01', null, 'open')] }])].map(([id]) => id)).toEqual(['new', 'alone'])
  })

  it.each([['2026-08-31', 6, '2027-02-28'], ['2027-08-31', 6, '2028-02-29'], ['2026-11-22', 12, '2027-11-22'], ['2026-12-15', 1, '2027-01-15']])('%s and %i months is %s', (day, months, later) => expect(monthsAfter(day, months)).toBe(later))
})
