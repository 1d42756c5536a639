import type { Problem, Severity } from '../report/problem.ts'
import { withoutFollowUps } from './follow-ups.ts'
import { gather } from './gather.ts'

/** A place in a source file, counted from 1. */
export interface Place {
  file: string
  line: number
  column: number
  length?: number
}

/** Collects Problems, so that an editor sees all of them in one run. */
export class Problems {
  private readonly found = new Map<string, Problem>()
  private readonly brokenFiles = new Set<string>()
  private readonly brokenIds = new Set<string>()
  private readonly unreadable = new Set<string>()
  private readonly lacking = new Map<string, number>()

  /** All Problems, one for each cause: a file that can't be read is not also missing, and what is gone is told once. */
  get list(): Problem[] {
    return gather(withoutFollowUps([...this.found.values()], { files: this.brokenFiles, ids: this.brokenIds, unreadable: this.unreadable }))
  }

  /** Remembers that a file and its entries exist but are faulty, so that references to them are no further Problem. */
  addBroken(file: string, ids: readonly string[]): void {
    this.brokenFiles.add(file)
    this.addKnown(ids)
  }

  /** Remembers ids that a reference may mean, although no entry has them. */
  addKnown(ids: readonly string[]): void {
    for (const id of ids) this.brokenIds.add(id)
  }

  /** Remembers that a file is no text: nothing else is said of it. */
  addUnreadable(file: string): void {
    this.unreadable.add(file)
  }

  /** Remembers that a language lacks a text. */
  addLacking(language: string): void {
    this.lacking.set(language, this.lackingIn(language) + 1)
  }

  /** How many texts a language lacks. */
  lackingIn(language: string): number {
    return this.lacking.get(language) ?? 0
  }

  isUnreadable(file: string): boolean {
    return this.unreadable.has(file)
  }

  /** Adds one; `message` and `fix` are German sentences for an editor. */
  add(place: Place, rule: string, message: string, fix: string, severity: Severity = 'error'): void {
    const key = [place.file, place.line, place.column, rule, message].join('\n')
    if (!this.found.has(key)) this.found.set(key, { ...place, rule, severity, message, fix, more: `docs/authoring/meldungen.md#${rule}` })
  }
}

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
