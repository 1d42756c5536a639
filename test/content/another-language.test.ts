import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '../../src/content/load.ts'
import { checkInterface } from '../../src/content/words/interface-words.ts'
import { blockLines } from '../../src/content/text/build-text.ts'
import { plainText } from '../../src/language/text.ts'
import { small, TEXT, withChanges, type Changes } from './fixture.ts'

const ENGLISH = 'content/programmes/garten/text.en.md'
const languages = (line: string) => ({ 'content/languages.yaml': (text: string) => `${text}- { ${line} }\n` })
const LINE = 'id: en, path: en, tag: en-GB, direction: ltr, required: false, level: easy, numbers: [two, three], name: English'

/** The small fixture with the same text as its English: what must be the same is then the same. */
const english = (change: (text: string) => string = (text) => text): Changes => ({ ...languages(LINE), [ENGLISH]: change(small.get(TEXT)!) })
const found = (changes: Changes) => loadCatalogue(withChanges(changes)).problems.filter(({ file, severity }) => severity === 'error' && (file === ENGLISH || file.endsWith('languages.yaml'))).map(({ rule, message }) => `${rule}: ${message}`)

describe('a text in a language that is not German', () => {
  it('is held neither against the words of a fact nor against German number words', () => {
    expect(found(english())).toEqual([])
    // „drei“ and „Elf“ are no numbers there; „three“ is.
    expect(found(english((text) => `${text}\n{picture: hilfe, facts: []}\nThe Elf drei.\n`))).toEqual([])
    expect(found(english((text) => `${text}\n{picture: hilfe, facts: []}\nThere are Three of them.\n`))).toEqual([expect.stringContaining('number-not-a-fact: Die Zahl „Three“')])
    expect(found(english((text) => `${text}\n{picture: hilfe, facts: []}\nThere are 3 of them.\n`))).toEqual([expect.stringContaining('number-not-a-fact')])
  })

  it('leaves out no fact and no value of the first language, and adds none', () => {
    const without = found(english((text) => text.replace('facts: [garten-stunden', 'facts: [')))
    expect(without).toEqual([`fact-not-translated: „${TEXT}“ nennt „garten-stunden“, dieser Text nicht.`])
    expect(found(english((text) => text.replace('{garten-stunden}', 'some')))).toEqual([`value-not-translated: In „${TEXT}“ steht {garten-stunden}, in diesem Text nicht.`])
    const more = (text: string) => `${text}- id: garten-ort\n  layer: recht\n  text: Der Garten liegt in Köln.\n  says: [Köln]\n  source: https://gesetz.example/1\n  quote: Köln\n  asOf: "2026-08-19"\n  status: gilt\n  confidence: high\n`
    const adding = { ...english((text) => text.replace('facts: [garten-stunden', 'facts: [garten-ort, garten-stunden')), 'content/facts/garten.yaml': more }
    expect(found(adding)).toEqual(['fact-only-translated: „garten-ort“ nennt kein Text in einer anderen Sprache.'])
    // The German text names „garten-stunden“, and so has this name in it.
    const shorter = { ...english((text) => text.replace('facts: [garten-stunden', 'facts: [garten-stund, garten-stunden')), 'content/facts/garten.yaml': (text: string) => more(text).replace('garten-ort', 'garten-stund') }
    expect(found(shorter)).toEqual(['fact-only-translated: „garten-stund“ nennt kein Text in einer anderen Sprache.'])
  })

  it('has dates as its readers write them', () => {
    const { catalogue } = loadCatalogue(withChanges(english((text) => `${text}\n{picture: hilfe, facts: []}\nWritten on {kiosk.asOf}.\n`)))
    const lines = catalogue!.articles.find(({ id }) => id === 'garten')!.texts['en']!.sections.flatMap(({ blocks }) => blocks).flatMap(blockLines).map(plainText)
    expect(lines.at(-1)).toMatch(/^Written on \d{1,2} (January|November|December|July) \d{4}\.$/)
  })
})

describe('the line of a language', () => {
  it('has a tag by which dates and numbers can be written', () => {
    expect(found(languages(LINE.replace('en-GB', 'englisch_neu')))).toEqual([expect.stringContaining('bad-language-tag')])
  })

  it('promises no voice that only speaks German', () => {
    expect(found(languages(LINE.replace('name:', 'sound: true, name:')))).toEqual(['sound-not-german: Für „English“ gibt es keine Stimme.'])
  })
})

describe('the interface words of a language', () => {
  const both = [{ id: 'de-simple' }, { id: 'en' }]
  const first = '{ "back": "Zurück", "date": "Vom {{date}}." }'
  const problems = (text: string | undefined) => checkInterface(new Map([['de-simple', first], ['en', text]]), both).map(({ file, rule, line }) => [file, line, rule].join(' '))

  it.each<[string, string | undefined, string[]]>([
    ['there are all of them', '{ "back": "Back", "date": "From {{date}}." }', []],
    ['there is no file', undefined, ['locales/en.json 1 missing-locale']],
    ['the file can’t be read', '{ "back": "Back" "date": "" }', ['locales/en.json 1 locale-syntax']],
    ['the file is something else', '["Back"]', ['locales/en.json 1 missing-words', 'locales/en.json 1 missing-words', 'locales/en.json 1 unknown-words']],
    ['one is missing', '{ "date": "From {{date}}." }', ['locales/en.json 1 missing-words']],
    ['one is empty', '{\n"back": " ",\n"date": "From {{date}}." }', ['locales/en.json 2 missing-words']],
    ['one has another value', '{ "back": "Back",\n"date": "From {{datum}}." }', ['locales/en.json 2 words-value']],
    ['there is one too many', '{ "back": "Back", "date": "From {{date}}.", "bakc": "Back" }', ['locales/en.json 1 unknown-words']],
    ['a language has more forms of the plural', '{ "back": "Back", "back_few": "Back", "date": "From {{date}}." }', []],
  ])('%s', (_, text, expected) => expect(problems(text)).toEqual(expected))
})
