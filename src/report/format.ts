import { sortProblems, type Problem } from './problem.ts'

const FRAME_WIDTH = 100

/**
 * Prints one Problem as its place, its sentence, a frame of the source line and the mend.
 * @param source the text of the file, when at hand; without it the frame is left out.
 */
export function formatProblem(problem: Problem, source?: string): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`
  const more = problem.more ? `   Mehr: ${problem.more}` : ''
  return [
    `${place}  ${problem.severity}  ${problem.rule}`,
    `  ${problem.message}`,
    ...frame(problem, source),
    `  So geht es: ${problem.fix}${more}`,
  ].join('\n')
}

/** Prints all Problems, sorted, and ends with their count. `sources` maps a file to its text. */
export function formatProblems(problems: readonly Problem[], sources: ReadonlyMap<string, string> = new Map()): string {
  return [formatEach(problems, sources), countSentence(problems)].filter(Boolean).join('\n\n')
}

/** Prints all Problems, sorted, without their count. */
export function formatEach(problems: readonly Problem[], sources: ReadonlyMap<string, string>): string {
  return sortProblems(problems).map((problem) => formatProblem(problem, sources.get(problem.file))).join('\n\n')
}

/** The closing sentence, for example „2 Fehler, 1 Hinweis.“ */
export function countSentence(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length
  const reviews = problems.length - errors
  return `${errors} Fehler, ${reviews} ${reviews === 1 ? 'Hinweis' : 'Hinweise'}.`
}

function frame(problem: Problem, source: string | undefined): string[] {
  const text = source?.split(/\r?\n/)[problem.line - 1]
  if (text === undefined) return []
  const start = Math.max(0, problem.column - FRAME_WIDTH / 2)
  const shown = text.slice(start, start + FRAME_WIDTH).replaceAll('\t', ' ')
  const room = Math.max(1, shown.length - (problem.column - 1 - start))
  const marks = '^'.repeat(Math.min(problem.length ?? 1, room))
  const number = String(problem.line)
  return [`  ${number} | ${shown}`, `  ${' '.repeat(number.length)} | ${' '.repeat(problem.column - 1 - start)}${marks}`]
}
