import type { Severity } from '../report/problem.ts'
import type { Split } from './compounds.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import type { SegmentedText, Sentence, Token } from './segment/segmented-text.ts'

/** Who asks for it. BITV-n is number n of BITV 2.0 Anlage 2 Teil 2. */
export type Source =
  | `BITV-${number}` | 'Netzwerk Leichte Sprache' | 'DIN SPEC 33429' | 'Inclusion Europe' | 'Bredel/Maaß' | 'Leichte Sprache Baden-Württemberg'
  | 'Leichte Sprache Sachsen' | 'LanguageTool' | 'Hausregel'

export type Register = 'de-simple' | 'de'

/** „use“ stands in every text, „avoid“ in none. */
export interface Term {
  use: string
  avoid: readonly string[]
}

/** What a rule may ask besides the text. */
export interface Context {
  lexicon: Lexicon
  terms: readonly Term[]
  glossary: ReadonlySet<string>
  split(word: string): Split | undefined
}

/** A place where a rule is broken: offsets in the sentence, and two German sentences for the author. */
export interface Hit {
  sentence: Sentence
  start: number
  end: number
  message: string
  fix: string
  /** Where one find of the rule is less certain than the rule. */
  severity?: Severity
}

interface RuleHead {
  id: string
  /** The number in the catalogue of rules, for example S04. */
  code: string
  title: string
  sources: readonly Source[]
  severity: Severity
  registers?: readonly Register[]
}

/** Looks at one sentence after the other. */
export interface SentenceRule extends RuleHead {
  checkSentence(sentence: Sentence, context: Context): Iterable<Hit>
}

/** Needs the whole text: what stands on one line, what is explained somewhere. */
export interface TextRule extends RuleHead {
  checkText(text: SegmentedText, context: Context): Iterable<Hit>
}

export type Rule = SentenceRule | TextRule

/** A hit on one token, or from one token to another. */
export function hit(sentence: Sentence, first: Token, message: string, fix: string, last: Token = first): Hit {
  return { sentence, start: first.start, end: last.start + last.text.length, message, fix }
}

/** A hit on the whole sentence. */
export function hitAll(sentence: Sentence, message: string, fix: string): Hit {
  return { sentence, start: 0, end: sentence.text.length, message, fix }
}

/** All places of a pattern in the sentence. The pattern must be global; `matchAll` would copy it for each sentence. */
export function hitPattern(sentence: Sentence, pattern: RegExp, write: (found: string) => Pick<Hit, 'message' | 'fix' | 'severity'>): Hit[] {
  const hits: Hit[] = []
  pattern.lastIndex = 0
  for (let found = pattern.exec(sentence.text); found; found = pattern.exec(sentence.text)) {
    hits.push({ sentence, start: found.index, end: found.index + found[0].length, ...write(found[0]) })
    if (found[0] === '') pattern.lastIndex++
  }
  return hits
}
