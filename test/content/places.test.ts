import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offsetOf, placeAt } from '../../src/content/problems.ts'
import { CONTACT, placesOf, problemsOf, small, TEXT, textWith } from './fixture.ts'

describe('a place', () => {
  it('counts lines and columns from 1', () => {
    const text = 'ab\n\ncd'
    expect([0, 1, 2, 3, 4, 5, 6].map((offset) => placeAt('f', text, offset)).map(({ line, column }) => `${line}:${column}`)).toEqual(['1:1', '1:2', '1:3', '2:1', '3:1', '3:2', '3:3'])
  })

  it('leads back to its offset in any text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', '\n', 'ü') }), fc.nat(), (text, at) => {
      const offset = at % (text.length + 1)
      expect(offsetOf(text, placeAt('f', text, offset), '')).toBe(offset)
    }))
  })

  it('is found for words behind it, and stays where it is when they are written in another way', () => {
    expect(offsetOf('a: b\nc: Wort', { file: 'f', line: 2, column: 1 }, 'Wort')).toBe(8)
    expect(offsetOf('a: b\nc: Wo\\u0072t', { file: 'f', line: 2, column: 4 }, 'Wort')).toBe(8)
  })
})

describe('a fault is shown where it stands', () => {
  it.each<[string, string[], string]>([
    ['in an indented line', ['Ein Satz.', '   Es sind 7.'], '12:12'],
    ['behind a special character', ['Äpfel für 👩‍🌾 7.'], '11:17'],
    ['behind bold words', ['Das ist **sehr** gut: 7.'], '11:23'],
    ['behind a reference', ['Es sind {garten-stunden} und 7.'], '11:30'],
    ['in the second line of a point', ['- Ein Punkt', '  mit 7 Sätzen.'], '12:7'],
    ['in a cell', ['| Frage | Hier | Dort |', '|---|---|---|', '| Wo? | hier | 7 dort |'], '13:16'],
    ['behind an entity', ['Haus &amp; Hof', 'Es sind 7.'], '12:9'],
    ['at the very end of a file without a line end', [], ''],
  ])('%s', (_, lines, place) => {
    if (lines.length) expect(placesOf(textWith(...lines))).toEqual([`${place} number-not-a-fact`])
    else expect(placesOf({ [TEXT]: (text) => `${text.trimEnd()} 7` })).toEqual(['20:32 number-not-a-fact'])
  })

  it('in a sentence of a YAML file, also when the sentence is folded', () => {
    expect(placesOf({ [CONTACT]: (text) => text.replace('helps: { de-simple: [Die Gärtnerei hilft.], de: [Die Gärtnerei hilft.] }', 'helps:\n  de-simple:\n    - Die Gärtnerei hilft.\n    - Das machen 3 Menschen.\n  de: [Die Gärtnerei hilft.]') })).toEqual(['6:18 number-not-a-fact'])
    expect(placesOf({ [CONTACT]: (text) => text.replace('[Die Gärtnerei hilft.], de', '["Die 3 G\\u00e4rtner helfen."], de') })[0]).toMatch(/^3:\d+ number-not-a-fact$/)
  })

  it('twice, when it stands there twice', () => {
    expect(placesOf(textWith('Es sind 7 und 7.'))).toEqual(['11:9 number-not-a-fact', '11:15 number-not-a-fact'])
  })

  it('in its own line, also when the next line has the same words', () => {
    expect(placesOf(textWith('Haus &amp; Hof 7.', 'Haus & Hof 7.'))).toEqual(['11:12 number-not-a-fact', '12:12 number-not-a-fact'])
  })

  it('and says where to read on', () => {
    expect(problemsOf(textWith('Es sind 7.'))[0]).toMatchObject({ file: TEXT, severity: 'error', more: 'docs/authoring/meldungen.md#number-not-a-fact' })
  })
})

describe('one broken file', () => {
  it.each([...small.keys()])('%s gives one Problem, not one for everything that refers to it', (path) => {
    const broken = path.endsWith('.md') ? (text: string) => text.replace('tile:', 'tile: [') : (text: string) => `${text}\n: [\n`
    const problems = problemsOf({ [path]: broken })
    expect(problems.map((problem) => `${problem.file} ${problem.rule}`)).toEqual([`${path} yaml-syntax`])
  })
})
