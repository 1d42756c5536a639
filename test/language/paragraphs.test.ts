import { expect, test } from 'vitest'
import { flaggedParagraphs, paragraphsOf } from '../bench/language/paragraphs.ts'

test('a broken column and the points of a list belong to the paragraph before', () => {
  const source = 'Das Amt zahlt.\n\nDie Werkstatt hilft bei der Su-\n\nche nach Arbeit:\n• im Garten\n\n• im Büro\n\n(auch am Samstag)\n\nEnde.'
  expect(paragraphsOf(source).map(({ line, text }) => [line, text.split('\n').length])).toEqual([[1, 1], [3, 5], [12, 1]])
})

test('paragraphs of more than 20 words are counted, and those without an error named', () => {
  const hard = 'Die Leitung der Werkstatt wird '.repeat(5)
  const easy = 'Wir gehen in den Garten.\n'.repeat(5)
  expect(flaggedParagraphs(`${easy}\n${hard}\n\nKurz.`)).toEqual({ flagged: 1, all: 2, clean: [1] })
})
