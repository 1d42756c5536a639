import { checkText } from '../../../src/language/index.ts'
import { countWords } from './units.ts'

const LONG = 30

/** How many paragraphs of more than 30 words have an error. In standard German, all of them should. */
export function flaggedParagraphs(source: string): { flagged: number; all: number; clean: number[] } {
  const clean: number[] = []
  let all = 0
  let line = 1
  for (const paragraph of source.split(/\r?\n[ \t]*\r?\n/)) {
    if (countWords(paragraph) > LONG) {
      all++
      if (!checkText(paragraph).some(({ severity }) => severity === 'error')) clean.push(line)
    }
    line += paragraph.split('\n').length + 1
  }
  return { flagged: all - clean.length, all, clean }
}
