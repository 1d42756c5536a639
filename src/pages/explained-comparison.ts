import type { ComparedCell, ComparedProgramme, Comparison } from '../content/catalogue.ts'
import { explained } from './explained.ts'
import type { Site } from './page.ts'

/** Marks the words that the glossary explains, each where it first stands in the answers of a programme: they are seen together or not at all. */
export function explainedComparison(site: Site, { questions, programmes }: Comparison): Comparison {
  return {
    questions: questions.map((question) => ({ ...question, answer: question.answer && explained(site, question.answer) })),
    programmes: programmes.map((programme) => ({ ...programme, cells: explainedCells(site, programme, questions.map(({ id }) => id)) })),
  }
}

/** In the order in which they stand on the page. */
function explainedCells(site: Site, { cells }: ComparedProgramme, order: readonly string[]): Record<string, ComparedCell> {
  const marked = new Set<string>()
  return Object.fromEntries(order.flatMap((id) => (cells[id] ? [[id, { ...cells[id], lines: explained(site, cells[id].lines, marked) }]] : [])))
}
