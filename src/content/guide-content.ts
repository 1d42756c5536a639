import type { Condition, Guide } from '../model/index.ts'
import type { Line } from '../language/text.ts'
import type { ByLanguage, Contact } from './catalogue.ts'

/** What a guide wants to find out. */
export type GuideGoal = 'programmes' | 'contacts' | 'results'

/**
 * One guide („Wegweiser“), in two halves that meet only by ids:
 *
 * - `guide` decides. It is plain JSON, the same for every language: `prepareGuide(guide)` and go.
 * - `words[language]` is all that a screen shows, pictures and numbers to call included.
 *
 * `guideData(content, language)` cuts both out for the browser as one JSON, without the examples.
 * Ids: programmes and rights have the id of their article, contacts that of their file, reasons of a card are
 * `law-0`, `wish-1` (the `reason` in the model's `Reason`).
 */
export interface GuideContent {
  id: string
  /** The address without language and base: `/wegweiser/was-passt/`. */
  path: string
  /** The page with all that can come of it. */
  ends: string
  order: number
  picture: string
  goals: GuideGoal[]
  /** Words that people type when they look for it. */
  search: string[]
  guide: Guide
  /** Has every required language; another one only when nothing is missing in it. */
  words: ByLanguage<GuideWords>
  /** What its texts state, for the coverage of facts: programme parts, notes and results. */
  facts: string[]
}

/** What the browser loads for one guide in one language. */
export interface GuideData {
  guide: Guide
  words: GuideWords
}

/** Everything a guide shows in one language. */
export interface GuideWords {
  title: Line
  tile: Line
  summary: Line
  /** Said before the first question; may be empty. */
  intro: Line[]
  questions: Record<string, QuestionWords>
  programmes: Record<string, ProgrammeWords>
  contacts: Record<string, ContactWords>
  results: Record<string, ResultWords>
  /** The card „Alles bleibt so“: an equal card, shown when `when` is certainly yes (or missing). */
  stay: { when?: Condition; lines: Line[] } | null
  /** Stand below the result, each shown when its `when` is certainly yes (or missing). */
  notes: { when?: Condition; lines: Line[]; more: string[] }[]
}

export interface QuestionWords {
  picture: string
  ask: Line
  hint: Line[]
  options: Record<string, OptionWords>
}

export interface OptionWords {
  picture: string
  /** Stands on the button. */
  label: Line
  /** Stands in the result: „Ich bin in der Schule.“ */
  answer: Line
}

/** The card of a programme or right. */
export interface ProgrammeWords {
  /** The page that says everything: `/angebote/gaertnerei/`. */
  path: string
  picture: string
  title: Line
  tile: Line
  summary: Line
  /** By the `reason` of the model. Several lines when a value changes by date. */
  reasons: Record<string, Line[]>
  gains: Line[]
  changes: Line[]
  next: Line[]
}

/** A contact in one language; the rest as on the page of contacts. */
export type ContactWords = Omit<Contact, 'name' | 'helps' | 'phoneNote' | 'sources' | 'checkBy' | 'facts' | 'topics' | 'order' | 'search'> & {
  name: Line
  helps: Line[]
  phoneNote: Line[]
}

/** A closing text, for guides without programmes. */
export interface ResultWords {
  picture: string
  title: Line
  lines: Line[]
  contacts: string[]
  /** Pages on which to read on. */
  more: string[]
}
