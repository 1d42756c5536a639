import type { Problem } from '../../report/problem.ts'

interface Props {
  title: string
  problems: readonly Problem[]
  onJump(problem: Problem): void
}

/** What is wrong, each with the way to its place. */
export function Problems({ title, problems, onJump }: Props) {
  return (
    <section class="problems" aria-label={title}>
      <h4>{title}: {problems.length || 'keine'}</h4>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.line}:${problem.column}:${problem.rule}:${problem.message}`} class={problem.severity}>
            <button type="button" onClick={() => onJump(problem)}>{problem.severity === 'error' ? 'Fehler' : 'Hinweis'}, Zeile {problem.line}</button> {problem.message} <span class="fix">{problem.fix}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
