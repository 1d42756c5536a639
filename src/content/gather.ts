import { sortProblems, type Problem } from '../report/problem.ts'
import { A_WHOLE_FILE } from './follow-ups.ts'

/** Rules that have one cause wherever they say the same: what they name is gone, hidden, or has no value any more. */
const ONE_CAUSE = /^(dangling-.*|contact-not-shown|fact-value|missing-file)$/

/** So many files are named, each with its first place; the other places are counted. */
const NAMED = 5

/** Makes one Problem of those that have one cause. It names the places, and none is lost: who has mended it sees what is left. */
export function gather(problems: readonly Problem[]): Problem[] {
  const groups = groupBy(problems, (problem) => (ONE_CAUSE.test(problem.rule) ? `${problem.rule}\n${problem.message}` : problem))
  const each = groups.map(onePlace)
  return groupBy(each, (problem) => (problem.rule.startsWith('dangling-') ? problem.rule : problem)).flatMap((group) => (group.length < A_WHOLE_FILE ? group.map(withPlaces) : oneFile(group)))
}

type Gathered = Problem & { others: Problem[] }

function onePlace(group: Problem[]): Gathered {
  const [first, ...others] = sortProblems(group)
  return { ...first!, others }
}

function withPlaces({ others, ...problem }: Gathered): Problem {
  if (!others.length) return problem
  const named = groupBy(others, ({ file }) => file).slice(0, NAMED).map(([first]) => `${first!.file}:${first!.line}`)
  const rest = others.length - named.length
  const more = rest ? ` und ${rest === 1 ? 'eine andere Stelle' : `${rest} andere Stellen`}` : ''
  return { ...problem, message: `${problem.message} Das betrifft auch ${named.join(', ')}${more}.`, fix: `${problem.fix} Ist etwas gelöscht oder umbenannt? Dann ändern Sie jede Stelle.` }
}

function oneFile(group: readonly Gathered[]): Problem {
  const [{ others: _, ...first }, ...others] = group as [Gathered, ...Gathered[]]
  const names = others.flatMap(({ message }) => /„.+?“/.exec(message) ?? []).join(', ')
  return { ...first, message: `${first.message} Auch diese gibt es nicht: ${names}.`, fix: 'Ist eine Datei gelöscht, umbenannt oder verschoben? Dann holen Sie sie zurück. Sonst ändern Sie jede Stelle.' }
}

/** Keeps the order in which each group begins. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => unknown): T[][] {
  const groups = new Map<unknown, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups.values()]
}
