import type { Problem, Severity } from '../report/problem.ts'

/** A place in a source file, counted from 1. */
export interface Place {
  file: string
  line: number
  column: number
  length?: number
}

/** Collects Problems, so that an editor sees all of them in one run. */
export class Problems {
  private readonly found: Problem[] = []
  private readonly broken = new Set<string>()

  /** All Problems but those that only follow from another: a file that can't be read is not also missing. */
  get list(): Problem[] {
    return this.found.filter((problem) => !problem.rule.startsWith('dangling') || ![...this.broken].some((id) => names(problem, id)))
  }

  /** Remembers that an entry exists but is faulty, so that references to it are no further Problem. */
  addBroken(id: string): void {
    this.broken.add(id)
  }

  /** Adds one; `message` and `fix` are German sentences for an editor. */
  add(place: Place, rule: string, message: string, fix: string, severity: Severity = 'error'): void {
    const more = `docs/authoring/meldungen.md#${rule}`
    const problem = { ...place, rule, severity, message, fix, more }
    if (!this.found.some((known) => samePlace(known, problem))) this.found.push(problem)
  }
}

/** „garten“ or „/angebote/garten/“. */
const names = (problem: Problem, id: string) => problem.message.includes(`„${id}“`) || problem.message.includes(`/${id}/`)

const samePlace = (a: Problem, b: Problem) =>
  a.file === b.file && a.line === b.line && a.column === b.column && a.rule === b.rule && a.message === b.message

/** The place of an offset in a text, with `file` left as given. */
export function placeAt(file: string, text: string, offset: number, length = 1): Place {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return { file, line, column: offset - before.lastIndexOf('\n'), length }
}
