import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '../../src/content/load.ts'
import { CONTACT, placesOf, problemsOf, withChanges } from './fixture.ts'

const without = (part: string) => (text: string) => {
  if (!text.includes(part)) throw new Error(`The fixture has no „${part}“.`)
  return text.replace(part, '')
}

describe('a text that one language lacks', () => {
  it.each<[string, string, (text: string) => string, string]>([
    ['the disclaimer', 'content/kiosk.yaml', without(', de: Das ist ein Test.'), '3:13'],
    ['the name of an area', 'content/areas.yaml', without(', de: Überall'), '1:21'],
    ['the title of a source', 'content/sources.yaml', without(', de: Testgesetz'), '2:10'],
    ['the name of a contact', CONTACT, without(', de: Gärtnerei'), '2:7'],
    ['what a contact helps with', CONTACT, without(', de: [Die Gärtnerei hilft.]'), '3:8'],
    ['the note on a phone number', CONTACT, (text) => `${text}phoneNote: { de-simple: [Nur am Montag.] }\n`, '15:12'],
    ['a word', 'content/glossary/garten.yaml', without(', de: Garten'), '2:7'],
    ['an explanation', 'content/glossary/garten.yaml', without(', de: [Ein Stück Land mit Pflanzen.]'), '4:14'],
    ['what is said after a table', 'content/tables.yaml', without(', de: [Fragen Sie die Gärtnerei.]'), '6:10'],
    ['a value of a table', 'content/tables.yaml', (text) => text.replace('value: 9', 'value: { de-simple: neun }'), '5:65'],
  ])('%s is an error, never a silent fallback', (_, file, change, place) => {
    expect(placesOf({ [file]: change })).toEqual([`${place} missing-register`])
    expect(problemsOf({ [file]: change })[0]!.message).toBe('Der Text in „de“ (Alltagssprache) fehlt.')
  })

  it('is no error in a language that is not required: it is listed, and the kiosk does not have this language', () => {
    const languages = (text: string) => `${text}- { id: en, path: english, tag: en, direction: ltr, required: false, level: plain, name: English }\n`
    const { catalogue, problems } = loadCatalogue(withChanges({ 'content/languages.yaml': languages }))
    expect(catalogue!.languages.map(({ id }) => id)).toEqual(['de-simple', 'de'])
    expect(new Set(problems.map(({ rule, severity }) => `${rule} ${severity}`))).toEqual(new Set(['missing-register review', 'unfinished-language review']))
    const lacking = problems.filter(({ rule }) => rule === 'missing-register')
    expect(problems.find(({ rule }) => rule === 'unfinished-language')!.message).toMatch(/^„English“ steht nicht im Kiosk: Es fehlen Texte an \d+ Stellen\.$/)
    expect(lacking.map(({ file, line }) => `${file}:${line}`)).toContain('content/glossary/garten.yaml:2')
  })

  it('can’t be given in a language that the kiosk does not have', () => {
    expect(placesOf({ 'content/glossary/garten.yaml': (text) => text.replace('de: Garten', 'de: Garten, en: Garden') })).toEqual(['2:7 unknown-language'])
  })
})

describe('the list of languages', () => {
  it('has a first one that is always required: all others are held against it', () => {
    const changes = { 'content/languages.yaml': (text: string) => text.replace('required: true', 'required: false'), 'content/glossary/garten.yaml': without('de-simple: Garten, ') }
    expect(placesOf(changes)).toEqual(['2:7 missing-register'])
  })

  it('has at least one', () => {
    expect(placesOf({ 'content/languages.yaml': '[]\n' })).toEqual(['1:1 empty-text'])
  })

  it('has each id and each path once: one would overwrite the pages of the other', () => {
    const twice = (id: string, path: string) => (text: string) => `${text}- { id: ${id}, path: ${path}, tag: pl, direction: ltr, required: false, level: plain, name: X }\n`
    const found = (id: string, path: string) => placesOf({ 'content/languages.yaml': twice(id, path) }).filter((place) => !/(missing-register|unfinished-language)$/.test(place))
    expect(found('de', 'x')).toEqual(['3:9 duplicate-id'])
    expect(found('x', 'alltag')).toEqual(['3:18 duplicate-id'])
  })
})
