import { sortProblems } from '../report/problem.ts'
import { createSplitter } from './compounds.ts'
import { difficulty } from './difficulty/difficulty.ts'
import { toFinding, type Finding } from './finding.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { loadLexicon } from './lexicon/load.ts'
import { namesFilter } from './names.ts'
import { rules, rulesFor } from './registry.ts'
import type { Context, Hit, Register, Rule, Term } from './rule.ts'
import { segment } from './segment/segment.ts'
import type { SegmentedText, Sentence } from './segment/segmented-text.ts'
import { applyWaivers, readWaivers, type Waiver } from './waivers.ts'

export interface CheckOptions {
  /** `de-simple` (Leichte Sprache, the default) or `de` (everyday language, few rules). */
  profile?: Register
  /** The same thing has the same word everywhere. */
  terms?: readonly Term[]
  /** Proper names, which no rule touches. */
  names?: Iterable<string>
  /** Words that are explained elsewhere. */
  glossary?: Iterable<string>
  waivers?: readonly Waiver[]
  /** Stands in each finding; only for show. */
  file?: string
  /** Leave out to use the German lexicon from the npm dictionaries. */
  lexicon?: Lexicon
  /** Leave out these rules, for example `line-sentence` for captions. */
  without?: readonly string[]
}

/** What there is to say about a text. `score` grows with difficulty and does not depend on its length. */
export interface TextReport {
  sentences: number
  words: number
  longest: number
  /** Words of each sentence. */
  lengths: number[]
  score: number
  findings: Finding[]
}

const splitters = new WeakMap<Lexicon, Context['split']>()

/** Holds a text or Markdown against the rules and returns what is to be mended, sorted by place. */
export function checkText(text: string, options: CheckOptions = {}): Finding[] {
  return inspectText(text, options).findings
}

/** The findings of `checkText`, with the counts and the difficulty of the text. */
export function inspectText(text: string, options: CheckOptions = {}): TextReport {
  const context = createContext(options)
  const segmented = segment(text, context.lexicon)
  const found = rules.flatMap((rule) => [...hits(rule, segmented, context)].map((hit) => ({ rule, hit })))
  const lengths = segmented.sentences.map((sentence) => sentence.words.length)
  return {
    sentences: lengths.length,
    words: lengths.reduce((sum, length) => sum + length, 0),
    lengths,
    longest: lengths.reduce((most, length) => Math.max(most, length), 0),
    score: difficulty(segmented, context, brokenRules(found)),
    findings: findingsOf(found, text, options),
  }
}

interface Found {
  rule: Rule
  hit: Hit
}

function createContext({ lexicon = loadLexicon(), terms = [], glossary = [] }: CheckOptions): Context {
  const split = splitters.get(lexicon) ?? createSplitter(lexicon)
  splitters.set(lexicon, split)
  return { lexicon, split, terms, glossary: new Set([...glossary].map((word) => word.toLowerCase())) }
}

function findingsOf(found: readonly Found[], source: string, options: CheckOptions): Finding[] {
  const { profile = 'de-simple', names = [], without = [], file = '', glossary = [] } = options
  const isOurs = namesFilter([...names, ...[...glossary].filter((word) => word.includes(' '))])
  const wanted = new Set(rulesFor(profile).filter((rule) => !without.includes(rule.id)))
  const findings = found.filter(({ rule, hit }) => wanted.has(rule) && isOurs(hit)).map(({ rule, hit }) => soften(toFinding(rule, hit, file), profile))
  const waivers = [...(options.waivers ?? []), ...readWaivers(source)]
  return sortProblems(applyWaivers(findings, waivers, rules.map((rule) => rule.id), file)) as Finding[]
}

function brokenRules(found: readonly Found[]): Map<Sentence, Set<string>> {
  const broken = new Map<Sentence, Set<string>>()
  for (const { rule, hit } of found) broken.set(hit.sentence, (broken.get(hit.sentence) ?? new Set()).add(rule.id))
  return broken
}

/** What one rule finds in a text. */
export function* hits(rule: Rule, text: SegmentedText, context: Context): Iterable<Hit> {
  if ('checkText' in rule) yield* rule.checkText(text, context)
  else for (const sentence of text.sentences) yield* rule.checkSentence(sentence, context)
}

/** Everyday language is advised, never refused. */
const soften = (finding: Finding, profile: Register): Finding => (profile === 'de' ? { ...finding, severity: 'review' } : finding)
