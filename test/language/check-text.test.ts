import { describe, expect, test } from 'vitest'
import { checkText, inspectText } from '../../src/language/index.ts'

const ids = (text: string, options = {}) => checkText(text, options).map((finding) => finding.rule)

const CARD = `# Das Budget für Arbeit
Sie arbeiten in einer Werkstatt.
Sie wollen lieber in einem Betrieb arbeiten?
Dann hilft Ihnen das Budget für Arbeit.
Budget spricht man so: Büdschee.
Ein Budget ist Geld für eine bestimmte Sache.
Das Geld bekommt der Betrieb.
Der Betrieb zahlt Ihnen dafür Lohn.
Eine Person hilft Ihnen bei der Arbeit.
Ist die Arbeit im Betrieb zu schwer für Sie?
Dann können Sie zurück in die Werkstatt.
Das ist Ihr Recht.
Haben Sie Fragen?
Dann rufen Sie uns an.`

test('the model card of the writing guide has no finding', () => {
  expect(checkText(CARD)).toEqual([])
})

test('a finding says where, which rule, which source, and how to write it', () => {
  const [finding] = checkText('Das ist gut.\n\n- Der **Lohn** wird vom Amt bezahlt.', { file: 'karte.md' })
  expect(finding).toMatchObject({ file: 'karte.md', line: 3, column: 16, length: 20, rule: 'passive', severity: 'error', message: 'Passiv: „wird … bezahlt“.' })
  expect(finding?.source).toContain('BITV-1')
  expect(finding?.fix).toContain('Wer tut es?')
})

describe('what the kiosk hands over', () => {
  test('names are left alone, and multi-word glossary entries are names', () => {
    expect(ids('Der Lohnkostenzuschuss-Fonds hilft.')).toContain('word-length')
    expect(ids('Der Lohnkostenzuschuss-Fonds hilft.', { names: ['Lohnkostenzuschuss-Fonds'] })).toEqual([])
    expect(ids('Der Grad der Behinderung ist wichtig.', { glossary: ['Grad der Behinderung'] })).toEqual([])
  })
  test('terms may not be avoided words, unless they are part of a name', () => {
    const options = { terms: [{ use: 'Amt', avoid: ['Behörde'] }], names: ['Behörde 115'] }
    expect(ids('Die Behörde hilft.', options)).toEqual(['term-preferred'])
    expect(ids('Die Behörde 115 hilft.', options)).toEqual([])
  })
  test('a word in the glossary needs no explanation', () => {
    expect(ids('Die EUTB hilft.')).toEqual(['acronym'])
    expect(ids('Die EUTB hilft.', { glossary: ['EUTB'] })).toEqual([])
  })
  test('single rules can be left out, for tiles and buttons', () => {
    expect(ids('Sie arbeiten im Betrieb', { without: ['line-sentence'] })).toEqual([])
  })
  test('references that are not yet resolved are numbers', () => {
    expect(ids('Die Grenze ist {zuverdienst-grenze} Euro im Monat.')).toEqual([])
  })
})

test('everyday language gets advice only', () => {
  const findings = checkText('Die Vergütung wird vom BTHG geregelt, die der Träger zahlt.', { profile: 'de' })
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['acronym', 'review']])
})

describe('waivers', () => {
  const text = 'Der Lohn wird bezahlt.'
  const rule = 'passive'
  test('with a reason takes a finding away', () => {
    expect(ids(text, { waivers: [{ rule, reason: 'So heißt das Gesetz.' }] })).toEqual([])
    expect(ids(text, { waivers: [{ rule, reason: 'So heißt es.', text: 'Lohn wird' }] })).toEqual([])
  })
  test('without a reason is an error, and nothing is taken away', () => {
    expect(ids(text, { waivers: [{ rule, reason: ' ' }] })).toEqual(['waiver-reason', 'passive'])
  })
  test('that is no longer needed is an error', () => {
    expect(ids('Das Amt zahlt.', { waivers: [{ rule, reason: 'War nötig.' }] })).toEqual(['waiver-unused'])
  })
  test('for an unknown rule suggests the nearest one', () => {
    expect(checkText('Das Amt zahlt.', { waivers: [{ rule: 'pasive', reason: 'x' }] })[0]?.fix).toContain('„passive“')
  })
  test('as a comment holds for the next line only', () => {
    const comment = '<!-- leicht-ausnahme passive: So heißt das Gesetz. -->'
    expect(ids(`${comment}\n${text}`)).toEqual([])
    expect(ids(`${comment}\nDas Amt zahlt.\n${text}`)).toEqual(['waiver-unused', 'passive'])
  })
})

describe('the score', () => {
  const easy = 'Sie arbeiten in einer Werkstatt.\nDas Geld bekommt der Betrieb.'
  const hard = 'Die Bewilligung des Lohnkostenzuschusses, die vom zuständigen Leistungsträger erteilt wird, erfolgt grundsätzlich befristet.'
  test('grows with difficulty', () => {
    expect(inspectText(hard).score).toBeGreaterThan(2 * inspectText(easy).score)
  })
  test('does not hang on the length of the text', () => {
    expect(inspectText(Array(50).fill(easy).join('\n')).score).toBeCloseTo(inspectText(easy).score, 3)
  })
  test('is 0 for nothing', () => {
    expect(inspectText('')).toEqual({ sentences: 0, words: 0, longest: 0, lengths: [], score: 0, findings: [] })
  })
})

test('a sentence cut because of its length is still one sentence in its line', () => {
  expect(ids(`${'Brot und '.repeat(200)}Butter.`)).not.toContain('line-sentence')
})
