import { didYouMean } from '../report/nearest.ts'
import type { Finding } from './finding.ts'

/** „This rule is broken here on purpose“, with the reason. Without `text` it holds for the whole file. */
export interface Waiver {
  rule: string
  reason: string
  /** Part of the sentence that may stay as it is. */
  text?: string
  /** Only findings on this line, as a comment above the line asks for. */
  line?: number
}

const COMMENT = /^\s*<!--\s*leicht-ausnahme\s+([a-z-]+)\s*:?\s*(.*?)\s*-->\s*$/

/** Waivers as comments: `<!-- leicht-ausnahme passive: So heißt das Gesetz. -->` holds for the next line. */
export function readWaivers(source: string): Waiver[] {
  if (!source.includes('leicht-ausnahme')) return []
  return source.split(/\r\n|\n|\r/).flatMap((line, at) => {
    const found = line.length < 1000 ? COMMENT.exec(line) : null
    return found ? [{ rule: found[1] ?? '', reason: found[2] ?? '', line: at + 2 }] : []
  })
}

/** Takes waived findings away, and reports waivers without a reason, without a rule or without a use. */
export function applyWaivers(findings: readonly Finding[], waivers: readonly Waiver[], ruleIds: readonly string[], file: string): Finding[] {
  const used = new Set<Waiver>()
  const left = findings.filter((finding) => {
    const waiver = waivers.find((candidate) => candidate.reason.trim() !== '' && holdsFor(candidate, finding))
    if (waiver) used.add(waiver)
    return !waiver
  })
  const wrong = waivers.filter((waiver) => !used.has(waiver)).map((waiver) => judge(waiver, ruleIds, file))
  return [...left, ...wrong]
}

function holdsFor(waiver: Waiver, finding: Finding): boolean {
  if (waiver.rule !== finding.rule) return false
  if (waiver.line !== undefined) return waiver.line === finding.line
  return waiver.text === undefined || finding.sentence.includes(waiver.text)
}

function judge(waiver: Waiver, ruleIds: readonly string[], file: string): Finding {
  const place = { file, line: Math.max(1, (waiver.line ?? 2) - 1), column: 1, severity: 'error' as const, source: 'Hausregel', sentence: waiver.text ?? '' }
  const about = waiver.text ? ` („${waiver.text}“)` : ''
  if (!ruleIds.includes(waiver.rule)) {
    return { ...place, rule: 'waiver-unknown', message: `Ausnahme für eine unbekannte Regel: „${waiver.rule}“.`, fix: `Nehmen Sie die Kennung aus docs/rules.md.${didYouMean(waiver.rule, ruleIds)}` }
  }
  if (waiver.reason.trim() === '') {
    return { ...place, rule: 'waiver-reason', message: `Ausnahme ohne Grund: „${waiver.rule}“${about}.`, fix: 'Schreiben Sie, warum es hier nicht anders geht.' }
  }
  return { ...place, rule: 'waiver-unused', message: `Diese Ausnahme wird nicht mehr gebraucht: „${waiver.rule}“${about}.`, fix: 'Löschen Sie die Ausnahme.' }
}
