import type { InferOutput } from 'valibot'
import type { ByLanguage, ComparedCell } from '../catalogue.ts'
import { reportDangling } from '../dangling.ts'
import { checkStatements } from '../guides/check-statements.ts'
import type { Entry } from '../read/collect.ts'
import { inEachLanguage } from '../read/in-each-language.ts'
import { part } from '../read/part.ts'
import { linesIn, readSaid, type WordContext } from '../read/yaml-lines.ts'
import type { comparisonPartSchema } from '../schema/comparison.ts'
import type { RawComparison } from './read-questions.ts'

export type RawPart = InferOutput<typeof comparisonPartSchema>
type RawCells = RawPart['cells']

/** An answer stands in a narrow column: so many lines in Leichte Sprache can be taken in beside others. */
const MOST_LINES = 3

/** Reads the answers of one programme; each belongs to a question that asks for it. */
export function readCells(cells: Entry<RawCells>, questions: RawComparison['questions'], context: WordContext): Record<string, ByLanguage<ComparedCell>> {
  return Object.fromEntries(Object.keys(cells.value).map((id) => {
    checkQuestion(id, cells, questions, context)
    return [id, readCell(part(cells, id), context)]
  }))
}

function checkQuestion(id: string, { place }: Entry<RawCells>, questions: RawComparison['questions'], { problems }: WordContext): void {
  const question = questions.find((each) => each.id === id)
  if (!question) reportDangling('question', id, questions.map((each) => each.id), place([id], 'key'), problems)
  if (question?.answer) problems.add(place([id], 'key'), 'cell-fixed', `Auf „${id}“ gibt es eine Antwort für alle Angebote.`, 'Löschen Sie die Antwort hier oder „answer“ in content/comparison.yaml.')
}

function readCell(cell: Entry<RawCells[string]>, context: WordContext): ByLanguage<ComparedCell> {
  const { facts, text } = cell.value
  const said = readSaid(part(cell, 'text'), context)
  checkStatements(part(cell, 'facts'), [said], context)
  for (const { id } of context.languages.filter(({ level }) => level === 'easy')) checkLength(text[id]?.length ?? 0, part(part(cell, 'text'), id), context)
  return inEachLanguage(context.languages, (pick) => ({ lines: pick(linesIn(said)), facts }))
}

function checkLength(lines: number, { place }: Entry<unknown>, { problems }: WordContext): void {
  if (lines > MOST_LINES) problems.add(place(), 'cell-length', `Die Antwort hat ${lines} Zeilen, höchstens ${MOST_LINES}.`, 'Kürzen Sie die Antwort. Mehr steht auf der Seite vom Angebot.')
}
