import { inspectText, type Finding, type Register, type Term, type TextReport } from '../../language/index.ts'
import { isGerman } from '../../language/tongue.ts'
import type { Language } from '../catalogue.ts'
import type { Writing } from '../text/writing.ts'
import { waive, type ContentWaiver } from './waive.ts'

/** Words of the kiosk that the rules must know, all from `content/`. */
export interface Vocabulary {
  terms: readonly Term[]
  names: readonly string[]
  glossary: readonly string[]
  waivers: readonly ContentWaiver[]
}

export interface LanguageReport {
  findings: Finding[]
  sentences: number
  /** Words in the longest sentence. */
  longest: number
  /** 95 % of the sentences have at most so many words. */
  usual: number
  reviewsPerSentence: number
}

/** Rules that labels, names and cells need not keep: they are no sentences and stand alone. */
const NOT_FOR_CAPTIONS = ['line-sentence', 'question-unanswered', 'word-unexplained', 'text-mean', 'acronym', 'list-inline']

/** The content room proves the source of every number by its fact: the rule that looks for a paragraph beside it has nothing to add. */
const PROVED_ELSEWHERE = ['source-missing']

/** What the rules say of one writing. */
export type Inspect = (writing: Writing, vocabulary: Vocabulary, level: Language['level']) => Pick<TextReport, 'findings' | 'lengths'>

/**
 * Holds all German writings of a level (`easy` or `plain`) against its rules: for another language there are none.
 * @param inspect another way to the same answers, for who has some of them already
 */
export function checkLanguage(writings: readonly Writing[], languages: readonly Language[], vocabulary: Vocabulary, level: Language['level'], inspect: Inspect = inspectWriting): LanguageReport {
  const ids = new Set(languages.filter((language) => language.level === level && isGerman(language)).map((language) => language.id))
  const reports = writings.filter((writing) => ids.has(writing.language)).map((writing) => inspect(writing, vocabulary, level))
  const findings = waive(reports.flatMap((report) => report.findings), vocabulary.waivers, ids)
  const lengths = reports.flatMap((report) => report.lengths).sort((a, b) => a - b)
  return {
    findings,
    sentences: lengths.length,
    longest: lengths.at(-1) ?? 0,
    usual: lengths[Math.floor(lengths.length * 0.95)] ?? 0,
    reviewsPerSentence: findings.filter((finding) => finding.severity === 'review').length / Math.max(1, lengths.length),
  }
}

/** Holds one writing against the rules of a level. */
export const inspectWriting: Inspect = ({ file, text, caption }, { terms, names, glossary }, level) => {
  const profile: Register = level === 'easy' ? 'de-simple' : 'de'
  return inspectText(text, { profile, file, terms, names, glossary, without: [...PROVED_ELSEWHERE, ...(caption ? NOT_FOR_CAPTIONS : [])] })
}
