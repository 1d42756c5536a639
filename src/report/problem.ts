/** How serious a Problem is: `error` stops the build, `review` asks a person to look. */
export type Severity = 'error' | 'review'

/**
 * One message to an author or developer: the only shape in which anything reports what is wrong.
 * `line` and `column` count from 1. `message` and `fix` are German sentences for authors.
 */
export interface Problem {
  file: string
  line: number
  column: number
  /** How many characters are underlined in the printed frame; 1 when unknown. */
  length?: number
  rule: string
  severity: Severity
  message: string
  fix: string
  /** A place to read on, for example `docs/rules.md#sentence-length`. */
  more?: string
}

/** Sorts by file, line, column and rule, so that two runs print the same list. Returns a new list. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
