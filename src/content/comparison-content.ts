import type { Line } from '../language/text.ts'

/** The programmes beside each other, question by question, in one language. */
export interface Comparison {
  questions: ComparedQuestion[]
  /** Those that can be chosen, in the order of the programmes. */
  programmes: ComparedProgramme[]
}

export interface ComparedQuestion {
  id: string
  picture: string
  ask: Line
  /** The same for every programme, where there is such an answer; then no programme has a cell. */
  answer: Line[] | null
}

export interface ComparedProgramme {
  id: string
  path: string
  picture: string
  name: Line
  /** Whom to ask where there is no cell: the id of a contact that is shown. */
  contact: string
  /** By the id of the question. What is missing here is not known. */
  cells: Record<string, ComparedCell>
}

export interface ComparedCell {
  lines: Line[]
  facts: string[]
}
