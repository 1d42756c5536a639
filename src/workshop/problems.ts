import type { Problem } from '../report/problem.ts'
import type { Path, Source } from './source.ts'

/** Collects what is wrong with a pack, in German sentences for whoever looks after a workshop. */
export class Problems {
  readonly list: Problem[] = []

  /** @param path where it stands in the file; the sentence says which person it is, for a file that nobody reads */
  complain(source: Pick<Source, 'file' | 'place'>, path: Path, rule: string, message: string, fix: string): void {
    this.list.push({ file: source.file, ...source.place(path), rule, severity: 'error', message: whose(path) + message, fix, more: `docs/authoring/meldungen.md#${rule}` })
  }

  /** One about a whole file. */
  fail(file: string, rule: string, message: string, fix: string): void {
    this.complain({ file, place: () => ({ line: 1, column: 1 }) }, [], rule, message, fix)
  }
}

const GROUPS: Readonly<Record<string, string>> = { people: 'Person', offices: 'Stelle' }

/** „Person 3: “ */
const whose = ([group, index]: Path) => (typeof index === 'number' && GROUPS[group!] ? `${GROUPS[group!]} ${index + 1}: ` : '')
