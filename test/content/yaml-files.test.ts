import { describe, expect, it } from 'vitest'
import { CONTACT, FACTS, placesOf, problemsOf, PROGRAMME, rulesOf } from './fixture.ts'

const AREAS = 'content/areas.yaml'
const replace = (from: string, to: string) => (text: string) => text.replace(from, to)

describe('a YAML file', () => {
  it.each(['', '\n\n', '# nur eine Notiz\n'])('that says nothing is called empty: %j', (text) => {
    expect(problemsOf({ 'content/words/names.yaml': text })).toMatchObject([{ line: 1, column: 1, rule: 'empty-file', message: 'Die Datei ist leer.' }])
  })

  it('may hold an empty list', () => {
    expect(rulesOf({ 'content/words/names.yaml': '[]\n' })).toEqual([])
  })

  it.each([
    ['*neu', '3:10'], ['*neu*', '3:10'], ['* neu', '3:10'], ['&neu garten', '3:10'], ['& garten', '3:10'],
  ])('with %j is refused where the sign stands: YAML would take it for a reference', (value, place) => {
    expect(placesOf({ [PROGRAMME]: replace('picture: garten', `picture: ${value}`) })).toEqual([`${place} yaml-reference`])
  })

  it('that multiplies itself by references is refused at its first one', () => {
    expect(placesOf({ [AREAS]: 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n' })).toEqual(['1:4 yaml-reference'])
  })

  it('with another fault before the sign hears of that one first', () => {
    expect(placesOf({ [PROGRAMME]: 'id: garten\nid: garten\npicture: *neu\n' })).toEqual(['2:1 yaml-duplicate-key'])
  })

  it('keeps a star inside quotes or inside a sentence', () => {
    expect(rulesOf({ [CONTACT]: replace('phone: "0123 4567"', 'phone: "0123 4567"\nnote: "*Neu* & gut"\naddress: Am * Markt & Platz') })).toEqual([])
  })

  it('with two documents in it is refused at the second', () => {
    expect(placesOf({ 'content/words/names.yaml': '- Hartz 4\n---\n- SGB 9\n' })).toEqual(['2:1 yaml-syntax'])
  })

  it('knows no executable or foreign types', () => {
    expect(placesOf({ 'content/words/names.yaml': '- !!js/function "x"\n' })).toEqual(['1:3 yaml-syntax'])
  })
})

describe('a value of the wrong kind', () => {
  it.each<[string, string, (text: string) => string, string, RegExp]>([
    ['a list where a value belongs', FACTS, replace('value: 12', 'value: [1]'), '5:10 wrong-type', /„0\.value“: Hier wird ein Text erwartet/],
    ['a text where a number belongs', PROGRAMME, replace('order: 10', 'order: zehn'), '2:8 wrong-type', /„order“: Hier wird eine Zahl erwartet, da steht "zehn"/],
    ['half a number', PROGRAMME, replace('order: 10', 'order: 1.5'), '2:8 wrong-type', /„order“: Hier steht eine ganze Zahl/],
    ['a number where a text belongs', CONTACT, replace('asOf: "2026"', 'asOf: 2026'), '13:7 wrong-type', /„asOf“: Hier wird ein Text erwartet, da steht 2026/],
    ['a word where yes or no belongs', PROGRAMME, replace('order: 10', 'order: 10\nsensitive: ja'), '3:12 wrong-type', /true oder false/],
    ['a page without its slash', PROGRAMME, replace('[/ueber/]', '[ueber/]'), '5:11 unsafe-link', /„related.0“: Ein Verweis im Kiosk beginnt mit \//],
    ['an address that is none', CONTACT, replace('https://garten.example', 'https://'), '11:6 unsafe-link', /„url“: Das ist keine Adresse/],
    ['a phone number with letters', CONTACT, replace('"01234567"', '"0123-GARTEN"'), '10:11 phone-form', /Ziffern/],
    ['a mail address without @', CONTACT, replace('url:', 'mail: garten\nurl:'), '11:7 mail-form', /Mail-Adresse/],
    ['a film that is no film', PROGRAMME, replace('order: 10', 'order: 10\nvideo: https://tube.example/1'), '3:8 video-form', /\.mp4/],
    ['a day that no calendar has', 'content/kiosk.yaml', replace('2026-08-19', '2026-02-30'), '2:15 bad-date', /Diesen Tag gibt es nicht/],
    ['a month that no calendar has', FACTS, replace('"2022-02"', '"2022-13"'), '20:9 bad-date', /„1.asOf“: Diesen Tag gibt es nicht/],
  ])('%s is named with its place', (_, file, change, place, message) => {
    expect(placesOf({ [file]: change })).toEqual([place])
    expect(problemsOf({ [file]: change })[0]!.message).toMatch(message)
    expect(problemsOf({ [file]: change })[0]!.fix).toMatch(/^[A-ZÄÖÜ].*\.$/)
  })

  it('is a page without its slash, where a guide leads on', () => {
    const words = (key: string, text: string) => `${key}: { de-simple: ${text}, de: ${text} }\n`
    const guide = `id: weiter\norder: 1\npicture: hilfe\n${['title', 'tile', 'summary'].map((key) => words(key, 'Weiter')).join('')}goals: [results]\nnotes:\n  - ${words('text', '[Weiter.]')}    more: [ueber/]\n`
    expect(problemsOf({ 'content/guides/weiter.yaml': guide })).toMatchObject([
      { line: 10, column: 12, rule: 'unsafe-link', message: expect.stringMatching(/„notes.0.more.0“: Ein Verweis im Kiosk beginnt mit \/\./), fix: expect.stringMatching(/^Schreiben Sie/) },
    ])
  })

  it('may be a Stand that is no date at all', () => {
    expect(rulesOf({ [FACTS]: replace('"2022-02"', '"unbekannt"') })).toEqual([])
  })
})

describe('a key', () => {
  it('that nobody knows is named, with the nearest that there is', () => {
    const [problem] = problemsOf({ [PROGRAMME]: (text) => `${text}releted: []\n` })
    expect(problem).toMatchObject({ line: 6, column: 1, length: 7, rule: 'unknown-key' })
    expect(problem!.fix).toMatch(/Meinten Sie „related“\?/)
  })

  it('inside an entry of a list is looked for among the keys of the entry', () => {
    const [problem] = problemsOf({ [FACTS]: replace('quote: "12 Stunden"', 'quote: "12 Stunden"\n  qoute: x') })
    expect(problem).toMatchObject({ line: 10, column: 3, rule: 'unknown-key' })
    expect(problem!.fix).toMatch(/„quote“/)
  })

  it('named like a part of JavaScript is unknown like any other', () => {
    expect(placesOf({ [PROGRAMME]: (text) => `${text}constructor: []\n` })).toEqual(['6:1 unknown-key'])
  })
})
