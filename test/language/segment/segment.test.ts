import { describe, expect, test } from 'vitest'
import { loadLexicon } from '../../../src/language/lexicon/load.ts'
import { segment } from '../../../src/language/segment/segment.ts'

const sentences = (text: string) => segment(text, loadLexicon()).sentences
const texts = (text: string) => sentences(text).map((sentence) => sentence.text)

describe('sentences', () => {
  test.each([
    ['Das ist gut. Das auch.', ['Das ist gut.', 'Das auch.']],
    ['Am 24. April ist Wahl.', ['Am 24. April ist Wahl.']],
    ['Zum 30. Mal gibt es z. B. Kuchen.', ['Zum 30. Mal gibt es z. B. Kuchen.']],
    ['Das heißt: Sie bekommen Geld.', ['Das heißt:', 'Sie bekommen Geld.']],
    ['Telefon: 115', ['Telefon: 115']],
    ['Wer? Ich!', ['Wer?', 'Ich!']],
    ['Frau Dr. Klein kommt.', ['Frau Dr. Klein kommt.']],
    ['ohne jedes Zeichen', ['ohne jedes Zeichen']],
    ['Am 24.\nApril ist Wahl.', ['Am 24. April ist Wahl.']],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected)
  })
})

describe('units', () => {
  test('Markdown is read for what it shows', () => {
    const source = '---\ntile: x\n---\n# Titel\n\n{picture: geld, facts: []}\n- Ein **Ding**\n\n```\nkein Text\n```\n[Mehr](/seite/) dazu.'
    expect(sentences(source).map(({ kind, text }) => [kind, text])).toEqual([['heading', 'Titel'], ['item', 'Ein Ding'], ['text', 'Mehr dazu.']])
  })
  test('lines of Leichte Sprache stay apart, wrapped lines are joined', () => {
    expect(texts('Sie arbeiten\nDas Geld')).toEqual(['Sie arbeiten', 'Das Geld'])
    const wrapped = 'Das Budget für Arbeit ist ein Förder-\ninstrument, das Lohnkostenzuschüsse mit Ver-\nmittlung und Begleitung verbindet und Werk-\nund Förderstätten hilft.'
    expect(texts(wrapped)).toEqual(['Das Budget für Arbeit ist ein Förderinstrument, das Lohnkostenzuschüsse mit Vermittlung und Begleitung verbindet und Werk- und Förderstätten hilft.'])
  })
  test('Windows, old Mac and Unix line ends are the same', () => {
    for (const end of ['\r\n', '\r', '\n']) expect(texts(`Eins.${end}Zwei.`)).toEqual(['Eins.', 'Zwei.'])
  })
})

test('places count in the source, with marks and wrapped lines', () => {
  const [sentence] = sentences('## Das **ist** gut')
  expect(sentence?.place(4)).toEqual({ line: 1, column: 10 })
  expect(sentence?.tokens.map(({ text, bold }) => [text, bold])).toEqual([['Das', false], ['ist', true], ['gut', false]])
})

test('an amount or a phone number is one word', () => {
  expect(sentences('Rufen Sie 0800 4 5555 00 an.')[0]?.words.length).toBe(4)
})
