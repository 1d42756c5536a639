import type { Problem } from '../../report/problem.ts'

/** Leaves out findings about words that are no words: they lie in what another Problem marks. */
export const beside = <T extends Problem>(findings: readonly T[], problems: readonly Problem[]): T[] =>
  findings.filter((finding) => !problems.some((problem) => problem.severity === 'error' && covers(problem, finding)))

const covers = ({ file, line, column, length = 1 }: Problem, finding: Problem) =>
  file === finding.file && line === finding.line && finding.column >= column && finding.column < column + length
