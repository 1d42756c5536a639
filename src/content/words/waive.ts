import type { Finding } from '../../language/index.ts'

/** A rule that is broken on purpose, with the reason; from `content/words/waivers.yaml`. */
export interface ContentWaiver {
  rule: string
  reason: string
  language: string
  /** A file or folder; everywhere when left out. */
  file?: string | undefined
  /** Part of the sentence; every sentence when left out. */
  text?: string | undefined
  /** Where the waiver itself stands. */
  place: { file: string; line: number; column: number }
}

/** Takes waived findings away. A waiver that nothing needs any more is itself a finding. */
export function waive(findings: readonly Finding[], waivers: readonly ContentWaiver[], languages: ReadonlySet<string>): Finding[] {
  const mine = waivers.filter((waiver) => languages.has(waiver.language))
  const used = new Set<ContentWaiver>()
  const left = findings.filter((finding) => {
    const waiver = mine.find((candidate) => holdsFor(candidate, finding))
    if (waiver) used.add(waiver)
    return !waiver
  })
  return [...left, ...mine.filter((waiver) => !used.has(waiver)).map(unused)]
}

const holdsFor = ({ rule, file, text }: ContentWaiver, finding: Finding) =>
  rule === finding.rule && (!file || finding.file.startsWith(file)) && (!text || finding.sentence.includes(text))

const unused = ({ place, rule, text }: ContentWaiver): Finding => ({
  ...place, rule: 'waiver-unused', severity: 'error', source: 'Hausregel', sentence: '',
  message: `Diese Ausnahme wird nicht mehr gebraucht: „${rule}“${text ? ` („${text}“)` : ''}.`,
  fix: 'Löschen Sie die Ausnahme.', more: 'docs/authoring/meldungen.md#waiver-unused',
})
