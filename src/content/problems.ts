import type { Problem, Severity } from '../report/problem.ts'

/** A place in a source file, counted from 1. */
export interface Place {
  file: string
  line: number
  column: number
  length?: number
}

/** Rules that may only follow from a file that can't be read, besides all that begin with `dangling`. */
const FOLLOWS: Record<string, RegExp> = {
  'unknown-norm': /\/facts\//,
  'number-not-a-fact': /\/words\/names\.yaml$/,
  'dangling-region': /\/areas\.yaml$/,
  'dangling-source': /\/sources\.yaml$/,
  'question-unused': /\/(programmes|rights|contacts|guides)\//,
  'option-unnamed': /\/(programmes|rights|contacts|guides)\//,
  'question-not-asked': /\/guides\//,
  'station-unreached': /\/(programmes|stations)\//,
  'unsafe-link': /\/(sources\.yaml|contacts\/.*)$/,
}

/** Collects Problems, so that an editor sees all of them in one run. */
export class Problems {
  private readonly found = new Map<string, Problem>()
  private readonly brokenFiles = new Set<string>()
  private readonly brokenIds = new Set<string>()
  private readonly unreadable = new Set<string>()

  /** All Problems but those that only follow from another: a file that can't be read is not also missing. */
  get list(): Problem[] {
    return [...this.found.values()].filter((problem) => !this.follows(problem))
  }

  /** Remembers that a file and its entries exist but are faulty, so that references to them are no further Problem. */
  addBroken(file: string, ids: readonly string[]): void {
    this.brokenFiles.add(file)
    for (const id of ids) this.brokenIds.add(id)
  }

  /** Remembers that a file is no text: nothing else is said of it. */
  addUnreadable(file: string): void {
    this.unreadable.add(file)
  }

  /** Adds one; `message` and `fix` are German sentences for an editor. */
  add(place: Place, rule: string, message: string, fix: string, severity: Severity = 'error'): void {
    const key = [place.file, place.line, place.column, rule, message].join('\n')
    if (!this.found.has(key)) this.found.set(key, { ...place, rule, severity, message, fix, more: `docs/authoring/meldungen.md#${rule}` })
  }

  private follows(problem: Problem): boolean {
    if (this.unreadable.has(problem.file) && problem.rule !== 'encoding') return true
    if (problem.rule.startsWith('dangling') && [...this.brokenIds].some((id) => names(problem, id))) return true
    return [...this.brokenFiles].some((file) => file !== problem.file && FOLLOWS[problem.rule]?.test(file))
  }
}

/** „garten“ or „/angebote/garten/“. */
const names = (problem: Problem, id: string) => problem.message.includes(`„${id}“`) || problem.message.includes(`/${id}/`)

/** The place of an offset in a text, with `file` left as given. */
export function placeAt(file: string, text: string, offset: number, length = 1): Place {
  const starts = lineStarts(text)
  let line = 0
  for (let step = 2 ** Math.ceil(Math.log2(starts.length)); step >= 1; step /= 2) {
    if (starts[line + step]! <= offset) line += step
  }
  return { file, line: line + 1, column: Math.max(0, offset) - starts[line]! + 1, length }
}

/** The offset of some words at or behind a place; of the place itself when YAML has written them in another way. */
export function offsetOf(text: string, { line, column }: Place, words: string): number {
  const start = lineStarts(text)[line - 1]! + column - 1
  const found = text.indexOf(words, start)
  return found === -1 ? start : found
}

/** Where each line begins. The last text is remembered: Problems come file by file. */
function lineStarts(text: string): readonly number[] {
  if (text !== last.text) last = { text, starts: [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)] }
  return last.starts
}

let last: { text: string; starts: readonly number[] } = { text: '', starts: [0] }
