import type { Problem } from '../report/problem.ts'
import type { Hit, Rule } from './rule.ts'

/** A Problem of the language: also which source asks for it, and the sentence it is about. */
export interface Finding extends Problem {
  /** Who asks for it, for example „BITV-1, Netzwerk Leichte Sprache“. */
  source: string
  sentence: string
}

export function toFinding(rule: Rule, found: Hit, file: string): Finding {
  const { line, column } = found.sentence.place(found.start)
  return {
    file, line, column,
    length: Math.max(1, found.end - found.start),
    rule: rule.id,
    severity: found.severity ?? rule.severity,
    message: found.message,
    fix: found.fix,
    more: `docs/rules.md#${rule.id} (${rule.sources.join(', ')})`,
    source: rule.sources.join(', '),
    sentence: found.sentence.text,
  }
}
