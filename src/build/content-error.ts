import type { Problem } from '../report/problem.ts'
import { formatProblems } from '../report/format.ts'
import type { SourceFiles } from '../content/files.ts'

/** Stops a build: the content has errors. Its message is the printed list. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[], files: SourceFiles) {
    super(`\n${formatProblems(problems, files)}\n`)
    this.problems = problems
    // The place is in the content, not in our code: a stack would only hide it.
    this.stack = this.message
  }
}
