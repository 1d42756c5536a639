import { routed, withFallback, type Contact } from './contact.ts'
import { explain } from './explain.ts'
import { inOrder } from './guide.ts'
import { lawCondition, lawTruth, outcomeFor, type Outcome, type Programme } from './programme.ts'
import type { PreparedGuide } from './prepare-guide.ts'
import type { Answers } from './question.ts'
import { standingOf } from './standing.ts'
import type { Truth } from './truth.ts'

/** One card of the result. */
export interface Card {
  readonly programme: string
  readonly outcome: Outcome
  /** Not wished for: it belongs under „Mehr Angebote“. */
  readonly aside: boolean
  readonly rank: number
  readonly reasons: readonly Reason[]
  readonly contacts: readonly string[]
}

/** A condition that decided, with the questions that made it so; for an unknown one, those that are open. */
export interface Reason {
  readonly kind: 'law' | 'wish'
  readonly reason: string
  readonly fact?: string
  readonly truth: Truth
  readonly questions: readonly string[]
}

/** Everything that the answers lead to. */
export interface Outcomes {
  readonly cards: readonly Card[]
  readonly contacts: readonly string[]
  readonly results: readonly string[]
}

const GROUPS: readonly Outcome[] = ['passt', 'passt-vielleicht', 'gerade-nicht']

/** What comes of the answers, by plain evaluation. May be asked at any time, not only at the end. */
export function outcomesOf(guide: PreparedGuide, given: Answers): Outcomes {
  const answers = { ...given, ...guide.guide.given }
  const cards = inOrder(guide.guide.programmes).flatMap((programme) => cardOf(guide, programme, given) ?? [])
  return {
    cards: cards.sort(byGroup),
    contacts: contactsFor(guide, inOrder(guide.guide.contacts), answers),
    results: inOrder(routed(guide.guide.results, answers, guide.questionById)).map((result) => result.id),
  }
}

/** The card of one programme; nothing when it isn't about this person. */
export function cardOf(guide: PreparedGuide, programme: Programme, given: Answers): Card | undefined {
  const answers = { ...given, ...guide.guide.given }
  const { meant, law, rank, aside } = standingOf(programme, answers, guide.questionById)
  if (meant === 'no') return undefined
  const candidates = programme.contacts.flatMap((id) => guide.contactById.get(id) ?? [])
  const contacts = contactsFor(guide, candidates, { ...answers, ...programme.given })
  const reasons = [...lawReasons(guide, programme, answers, law), ...wishReasons(guide, programme, answers)]
  return { programme: programme.id, outcome: outcomeFor(law), aside, rank, reasons, contacts }
}

/** Who helps: those whose condition holds, and the fallback where none of them can be reached. */
function contactsFor(guide: PreparedGuide, candidates: readonly Contact[], answers: Answers): string[] {
  return withFallback(routed(candidates, answers, guide.questionById), guide.fallback).map((contact) => contact.id)
}

/** The sentences of the law that made the outcome what it is. */
function lawReasons(guide: PreparedGuide, programme: Programme, answers: Answers, outcome: Truth): Reason[] {
  return programme.law.flatMap((law) => {
    const { truth, questions } = explain(lawCondition(law), answers, guide.questionById)
    const said = lawTruth(law, truth)
    return said === outcome ? { kind: 'law', reason: law.reason, fact: law.fact, truth: said, questions } : []
  })
}

/** The wishes that hold. */
function wishReasons(guide: PreparedGuide, programme: Programme, answers: Answers): Reason[] {
  return programme.wish.flatMap(({ when, reason }) => {
    const { truth, questions } = explain(when, answers, guide.questionById)
    return truth === 'yes' ? { kind: 'wish', reason, truth, questions } : []
  })
}

/** passt, then vielleicht, then gerade nicht; in a group what is wished for first. Equal ones keep their order. */
function byGroup(a: Card, b: Card): number {
  return GROUPS.indexOf(a.outcome) - GROUPS.indexOf(b.outcome) || Number(a.aside) - Number(b.aside) || b.rank - a.rank
}
