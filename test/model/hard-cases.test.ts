import { describe, expect, it } from 'vitest'
import { cardOf, conversationOf, outcomesOf, prepareGuide, type Answers, type Card } from '../../src/model/index.ts'
import { wasPasst } from './fixtures/was-passt.ts'
import { werEntscheidet } from './fixtures/wer-entscheidet.ts'
import { werHilft } from './fixtures/wer-hilft.ts'

/** The cases of src/model/README.md, on a small guide written from the facts file. */

const guide = prepareGuide(wasPasst)
const help = prepareGuide(werHilft)
const card = (programme: string, answers: Answers): Card | undefined =>
  cardOf(guide, wasPasst.programmes.find(({ id }) => id === programme)!, answers)
const contacts = (answers: Answers) => outcomesOf(help, answers).contacts

describe('outcomes', () => {
  it('a school leaver who wants a firm: Budget für Arbeit perhaps, for the voluntary part, LVR-Inklusionsamt', () => {
    const found = card('budget-fuer-arbeit', { 'fuer-wen': 'ich', wo: 'schule', wunsch: 'firma', ort: 'rheinland' })
    expect(found).toMatchObject({ outcome: 'passt-vielleicht', aside: false, reasons: [{ fact: 'prog-lvr-bfa-schulabgaenger' }, { kind: 'wish' }] })
    expect(found?.contacts).toContain('lvr-inklusionsamt')
  })

  it('money from the Jobcenter for me excludes Zuverdienst, with the fact; nothing else does', () => {
    const zuverdienst = (geld: string) => card('zuverdienst', { wo: 'tagesstaette', geld })
    expect(zuverdienst('jobcenter-fuer-mich')).toMatchObject({
      outcome: 'gerade-nicht', reasons: [{ fact: 'zv-ausschluss-sgb2', questions: ['geld'], truth: 'no' }],
    })
    expect(['nur-familie', 'sozialamt', 'nein', 'weiss-nicht'].map((geld) => zuverdienst(geld)?.outcome))
      .toEqual(['passt', 'passt', 'passt', 'passt-vielleicht'])
  })

  it('a wish, a missing firm and the place never exclude', () => {
    const answers = { 'fuer-wen': 'ich', wo: 'arbeitsbereich', wunsch: 'bleiben', 'betrieb-gefunden': 'noch-nicht', ort: 'woanders' }
    expect(outcomesOf(guide, answers).cards.map(({ outcome }) => outcome)).not.toContain('gerade-nicht')
  })

  it('what is wished for stands first, the rest is aside, nothing is hidden', () => {
    const { cards } = outcomesOf(guide, { 'fuer-wen': 'ich', wo: 'arbeitsbereich', wunsch: 'ausbildung' })
    expect(cards[0]).toMatchObject({ programme: 'budget-fuer-ausbildung', aside: false })
    expect(cards.filter(({ aside }) => aside).map(({ programme }) => programme)).toContain('budget-fuer-arbeit')
  })

  it('a firm and a provider see only what is meant for them', () => {
    const cards = (wer: string) => outcomesOf(guide, { 'fuer-wen': wer }).cards.map(({ programme }) => programme)
    expect([cards('betrieb'), cards('anbieter')]).toEqual([['einstellen'], ['anbieter-werden']])
  })
})

describe('routing', () => {
  it.each([
    ['schule', 'rheinland', 'ba-arbeitnehmer', 'lvr-inklusionsamt'],
    ['eingang-oder-bildung', 'rheinland', 'ba-arbeitnehmer', 'lvr-inklusionsamt'],
    ['arbeitsbereich', 'rheinland', 'lvr-inklusionsamt', 'ba-arbeitnehmer'],
    ['arbeitsbereich', 'westfalen-lippe', 'lwl-inklusionsamt-arbeit', 'lvr-inklusionsamt'],
    ['arbeitsbereich', 'weiss-nicht', 'behoerdennummer-115', 'lvr-inklusionsamt'],
    ['arbeitsbereich', 'woanders', 'eutb-bund', 'lwl-inklusionsamt-arbeit'],
  ])('training, %s, %s: %s and not %s', (wo, ort, shown, hidden) => {
    const found = contacts({ anliegen: 'ausbildung', wo, ort })
    expect(found).toContain(shown)
    expect(found).not.toContain(hidden)
    expect(card('budget-fuer-ausbildung', { wo, ort })?.contacts.includes(hidden)).toBe(false)
  })

  it('„Werkstatt, den Teil weiß ich nicht“ leads to both offices', () => {
    const answers = { wo: 'werkstatt-teil-unklar', ort: 'rheinland' }
    const both = ['ba-arbeitnehmer', 'lvr-inklusionsamt']
    expect(contacts({ anliegen: 'ausbildung', ...answers })).toEqual(expect.arrayContaining(both))
    expect(card('budget-fuer-ausbildung', answers)?.contacts).toEqual(expect.arrayContaining(both))
  })

  it('Zuverdienst in Westfalen-Lippe: the LWL, not the LVR', () => {
    const found = contacts({ anliegen: 'zuverdienst', wo: 'zu-hause', ort: 'westfalen-lippe' })
    expect(found).toContain('lwl-zuverdienst')
    expect(found).not.toContain('lvr-zuverdienst')
  })

  it('„Weiß ich nicht“ to everything ends with the EUTB and a phone number', () => {
    const unsure = { anliegen: 'weiss-nicht', wo: 'weiss-nicht', ort: 'weiss-nicht' }
    expect(contacts(unsure)).toEqual(['eutb-bund', 'behoerdennummer-115'])
    expect(contacts({ ...unsure, ort: 'rheinland' })).toEqual(['kokobe-rheinland', 'eutb-bund', 'behoerdennummer-115'])
  })
})

describe('a guide of results', () => {
  it('leads from the matter to who decides', () => {
    const decides = prepareGuide(werEntscheidet)
    expect(outcomesOf(decides, { rolle: 'werkstatt-rat', sache: 'gesundheit' }).results).toEqual(['mitwirkung'])
    expect(conversationOf(decides, { rolle: 'frauen-beauftragte' }).next).toBeUndefined()
    expect(conversationOf(decides, { rolle: 'werkstatt-rat', sache: 'essen' }).next?.id).toBe('einheitlich')
  })
})
