import { describe, expect, it } from 'vitest'
import { CONTACT, FACTS, small, placesOf, problemsOf, PROGRAMME, TEXT } from './fixture.ts'

const replace = (from: string, to: string) => (text: string) => text.replace(from, to)
const UEBER = 'content/pages/ueber/'

describe('a reference to nothing', () => {
  it.each<[string, string, (text: string) => string, string, RegExp]>([
    ['the picture of an article', PROGRAMME, replace('picture: garten', 'picture: garden'), '3:10 dangling-picture', /„garten“/],
    ['the picture of a contact', CONTACT, replace('picture: garten', 'picture: gartn'), '4:10 dangling-picture', /„garten“/],
    ['the region of a contact', CONTACT, replace('region: bund', 'region: bunt'), '7:9 dangling-region', /„bund“/],
    ['a fact of a contact', CONTACT, (text) => `${text}facts: [garten-stundn]\n`, '15:9 dangling-fact', /„garten-stunden“/],
    ['a fact of a word', 'content/glossary/garten.yaml', (text) => `${text}facts: [garten-stundn]\n`, '5:9 dangling-fact', /„garten-stunden“/],
    ['a fact that replaces another', FACTS, replace('asOf: "2022-02"', 'asOf: "2022-02"\n  supersededBy: [garten-stundn]'), '21:18 dangling-fact', /„garten-stunden“/],
    ['the fact of a table', 'content/tables.yaml', replace('value: 5, fact: garten-lohn-2026', 'value: 5, fact: garten-lohn-26'), '3:74 dangling-fact', /„garten-lohn-2026“/],
    ['a related page', PROGRAMME, replace('/ueber/', '/uber/'), '5:11 dangling-link', /„\/ueber\/“/],
    ['a source', FACTS, replace('https://gesetz.example/2', 'https://anders.example/2'), '18:11 dangling-source', /content\/sources\.yaml/],
  ])('%s is reported with the nearest that there is', (_, file, change, place, fix) => {
    expect(placesOf({ [file]: change })).toEqual([place])
    expect(problemsOf({ [file]: change })[0]!.fix).toMatch(fix)
  })

  it('is no Problem of its own when what it names exists but can’t be read', () => {
    for (const [file, text] of [[CONTACT, 'id: gaertnerei\nname: ['], ['content/sources.yaml', '- id: ['], ['content/areas.yaml', '- { id: bund, name: ['], ['content/words/names.yaml', '- ['], [FACTS, '- id: garten-stunden\n- id: garten-frueher\n- id: garten-lohn-2026\n  text: ['], ['content/tables.yaml', '- id: garten-lohn\n  rows: [']] as const) {
      expect(problemsOf({ [file]: text }).map((problem) => `${problem.file} ${problem.rule}`)).toEqual([`${file} yaml-syntax`])
    }
  })

  it('is reported although another file is broken', () => {
    const changes = { [TEXT]: replace('facts: [garten-stunden]', 'facts: [nichts]'), [CONTACT]: 'id: gaertnerei\nname: [' }
    expect(problemsOf(changes).map((problem) => problem.rule).sort()).toEqual(['dangling-fact', 'yaml-syntax'])
  })

  it('may also be a file that is not there', () => {
    expect(problemsOf({ 'content/sources.yaml': null })).toMatchObject([{ file: 'content/sources.yaml', line: 1, column: 1, rule: 'missing-file' }])
  })
})

describe('a text that no page would show', () => {
  const text = small.get(TEXT)!

  it('because its folder has no YAML file is reported', () => {
    expect(problemsOf({ 'content/programmes/beet/text.de.md': text })).toMatchObject([{ file: 'content/programmes/beet/text.de.md', line: 1, column: 1, rule: 'missing-file', message: 'Die Datei content/programmes/beet/programme.yaml fehlt.' }])
  })

  it('because its language is unknown is reported', () => {
    expect(problemsOf({ 'content/programmes/garten/text.en.md': text })).toMatchObject([{ file: 'content/programmes/garten/text.en.md', rule: 'unknown-language', fix: 'Es gibt: de-simple, de.' }])
  })

  it('because it has another name is reported', () => {
    expect(problemsOf({ 'content/programmes/garten/text-de.md': text })).toMatchObject([{ file: 'content/programmes/garten/text-de.md', rule: 'unused-file' }])
  })

  it('is not reported twice when its YAML file is broken', () => {
    expect(placesOf({ [PROGRAMME]: 'id: [' })).toEqual(['1:6 yaml-syntax'])
  })
})

describe('an address that is taken', () => {
  const page = (id: string) => ({ [`content/pages/${id}/page.yaml`]: `id: ${id}\norder: 1\npicture: hilfe\n`, [`content/pages/${id}/text.de.md`]: small.get(`${UEBER}text.de.md`)!, [`content/pages/${id}/text.de-simple.md`]: small.get(`${UEBER}text.de.md`)! })

  it.each(['kontakte', 'woerter', 'angebote', 'alltag'])('is refused: a page named %s would hide another', (id) => {
    expect(placesOf(page(id))).toEqual(['1:5 duplicate-id'])
  })

  it('is not taken when only the beginning is the same', () => {
    expect(placesOf(page('kontakte-neu'))).toEqual([])
  })
})
