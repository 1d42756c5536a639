import { describe, expect, it } from 'vitest'
import { catalogueOf, CONTACT, firstBlock, placesOf, rulesOf, said, TEXT, textWith } from './fixture.ts'

const blocks = (...lines: string[]) => catalogueOf(textWith(...lines)).articles.find((article) => article.id === 'garten')!.texts['de-simple']!.sections[0]!.blocks

describe('a text', () => {
  it('makes one Line of each source line', () => expect(said('Ein Satz.', 'Noch ein Satz.')).toEqual(['Ein Satz.', 'Noch ein Satz.']))

  it('makes one Line of a point that runs over several source lines', () => {
    expect(said('- Das ist lang', '  und geht weiter.', '- Kurz.')).toEqual(['Das ist lang und geht weiter.', 'Kurz.'])
  })

  it('knows bold as its only mark', () => {
    expect(firstBlock(textWith('Das ist **nicht** gut.'))[0]!.parts).toEqual([{ kind: 'text', text: 'Das ist ' }, { kind: 'text', text: 'nicht', strong: true }, { kind: 'text', text: ' gut.' }])
  })

  it('keeps lists of neighbouring blocks apart', () => {
    const [first, second] = blocks('- Haus', '- Hof', '{picture: geld, facts: []}', '- Hund', '', '{picture: hilfe, facts: []}', '1. Erst das.')
    expect(first!.items).toMatchObject([{ kind: 'list', ordered: false, items: [{}, {}] }])
    expect(second!.items).toMatchObject([{ kind: 'list', ordered: false, items: [{}] }])
  })

  it('may have a head over several lines', () => {
    expect(blocks('Ein Satz.', '{', '  picture: geld,', '  facts: [],', '}', 'Noch einer.')[1]).toMatchObject({ picture: 'geld', items: [{ kind: 'lines', lines: [{}] }] })
  })

  it('turns a comparison into topic, left and right', () => {
    expect(blocks('| Frage | Hier | Dort |', '|---|---|---|', '| Wo? | hier | **dort** |')[0]!.items[0]).toMatchObject({
      kind: 'comparison', topic: { parts: [{ text: 'Frage' }] }, rows: [{ topic: { parts: [{ text: 'Wo?' }] }, right: { parts: [{ text: 'dort', strong: true }] } }],
    })
  })
})

describe('a text refuses, at its place,', () => {
  it.each<[string, string[], string[]]>([
    ['HTML inside a line', ['Das ist <b>fett</b>.'], ['11:9 raw-html']],
    ['HTML that only ends', ['Das ist fett</b>.'], ['11:13 raw-html']],
    ['HTML as a block', ['<div>', 'Text', '</div>'], ['11:1 raw-html']],
    ['a script', ['<script>alert(1)</script>'], ['11:1 raw-html']],
    ['a comment', ['Ein Satz.', '', '<!-- Notiz -->'], ['13:1 raw-html']],
    ['italics', ['Das ist *schräg*.'], ['11:9 markdown-subset']],
    ['italics inside a link', ['Mehr [*hier*](/ueber/).'], ['11:7 markdown-subset']],
    ['a picture', ['Das ist ![ein Bild](/x.png).'], ['11:9 markdown-subset']],
    ['code', ['Das ist `Code`.'], ['11:9 markdown-subset']],
    ['a quotation', ['> Zitat'], ['11:1 markdown-subset']],
    ['a dividing line', ['Ein Satz.', '', '***'], ['13:1 markdown-subset']],
    ['a hard line break', ['Ein Satz.  ', 'Noch einer.'], ['11:10 markdown-subset']],
    ['a list inside a list', ['- Haus', '  - Keller'], ['12:3 markdown-subset']],
    ['two stars without the other two', ['Das ist **wichtig.'], ['11:9 markdown-subset']],
    ['a point without words', ['- Haus', '-', '- Hof'], ['12:1 empty-text']],
    ['a comparison with two columns', ['Frage | Hier', '--|--', 'Wo? | hier'], ['11:1 table-shape']],
    ['a row that lacks a cell', ['Frage | Hier | Dort', '--|--|--', 'Wo? | hier'], ['11:1 table-shape']],
    ['a heading of the third rank', ['Ein Satz.', '', '### Klein'], ['13:1 heading-level']],
    ['a second title', ['Ein Satz.', '', '# Groß'], ['13:1 heading-level']],
  ])('%s', (_, lines, places) => expect(placesOf(textWith(...lines))).toEqual(places))

  it('a heading with nothing below it, and one without words', () => {
    expect(placesOf({ [TEXT]: (text) => text.replace('## Was', '## Leer\n\n## Was') })).toEqual(['14:4 empty-text'])
    expect(placesOf({ [TEXT]: (text) => text.replace('## Was verdiene ich?', '##') })).toEqual(['14:1 empty-text'])
  })

  it('a body without title and without blocks', () => {
    expect(rulesOf({ [TEXT]: (text) => text.slice(0, text.indexOf('# Arbeit')) })).toEqual(['title-missing', 'empty-text'])
  })

  it('HTML and single stars in its head and in YAML sentences, where Markdown does not hold', () => {
    expect(placesOf({ [TEXT]: (text) => text.replace('summary: Sie arbeiten', 'summary: Sie <b>arbeiten</b>') })).toEqual(['3:14 raw-html'])
    expect(placesOf({ [TEXT]: (text) => text.replace('tile: Garten', 'tile: "**Garten"') })).toEqual(['2:8 markdown-subset'])
    expect(placesOf({ [CONTACT]: (text) => text.replace('[Die Gärtnerei hilft.], de', '[Die <i>Gärtnerei</i> hilft.], de') })).toEqual(['3:26 raw-html'])
  })
})

describe('the head of a block', () => {
  it.each<[string, string, string]>([
    ['that is not closed', '{picture: hilfe, facts: []', '12:1 block-head'],
    ['with an unknown key', '{picture: hilfe, fact: []}', '12:18 unknown-key'],
    ['without a picture', '{facts: []}', '12:1 missing-key'],
    ['with faulty YAML', '{picture: hilfe, facts: [}', '12:26 yaml-syntax'],
    ['with a wrong kind of value', '{picture: hilfe, past: ja}', '12:24 wrong-type'],
  ])('%s is one Problem; the lines below still belong to it', (_, head, place) => {
    expect(placesOf(textWith('Ein Satz.', head, 'Eins.', 'Noch eins.', 'Und eins.', 'Und noch eins.', 'Fertig.'))).toEqual([place])
  })

  it('must stand before the first line', () => {
    expect(placesOf({ [TEXT]: (text) => text.replace('\n{picture: garten, facts: [garten-stunden]}', '') })).toEqual(['10:1 block-head'])
  })

  it('may not be a different thing in a hurry: curly brackets with a word are a reference', () => {
    expect(rulesOf(textWith('{picture:geld}', 'Ein Satz.'))).toEqual(['dangling-fact'])
  })
})
