import { checkText } from '../../../src/language/index.ts'
import { countWords } from './units.ts'

const LONG = 20
/** What begins like this goes on from the piece before: a broken column, a list, a remark in brackets. */
const GOES_ON = /^\s*(?:\p{Ll}|[•(–-])/u

/** How many paragraphs of more than 20 words have an error. In standard German, all of them should. */
export function flaggedParagraphs(source: string): { flagged: number; all: number; clean: number[] } {
  const long = paragraphsOf(source).filter(({ text }) => countWords(text) > LONG)
  const clean = long.filter(({ text }) => !checkText(text).some(({ severity }) => severity === 'error')).map(({ line }) => line)
  return { flagged: long.length - clean.length, all: long.length, clean }
}

/** Pieces between blank lines, put together where a page of columns or the points of a list tore them apart. */
export function paragraphsOf(source: string): { text: string; line: number }[] {
  const paragraphs: { text: string; line: number }[] = []
  let line = 1
  for (const piece of source.split(/\r?\n[ \t]*\r?\n/)) {
    const before = paragraphs.at(-1)
    if (before && GOES_ON.test(piece)) before.text += `\n${piece}`
    else paragraphs.push({ text: piece, line })
    line += piece.split('\n').length + 1
  }
  return paragraphs
}
