import { isReachable } from './contact.ts'
import { endsOf, graphOf, type Graph, type State } from './graph.ts'
import { outcomesOf, type Card, type Outcomes } from './outcomes.ts'
import { figuresOf, type Figures } from './paths.ts'
import type { PreparedGuide } from './prepare-guide.ts'
import { contradictingOutcomes } from './proof-of-outcomes.ts'
import { uselessQuestions } from './proof-of-questions.ts'
import type { Violation } from './violation.ts'

/** An end of the conversation and what a person sees there. */
export interface End {
  readonly state: State
  readonly outcomes: Outcomes
}

/** Everything that was proved about a guide: no violations means that all promises hold. */
export interface Proof {
  readonly figures: Figures
  readonly violations: readonly Violation[]
}

/** Proves all promises over all answers. `facts`: the ids that exist, when they are to be checked as well. */
export function prove(guide: PreparedGuide, facts?: ReadonlySet<string>, graph: Graph = graphOf(guide)): Proof {
  const ends = endsOf(graph).map((state) => ({ state, outcomes: outcomesOf(guide, state.answers) }))
  const violations = [
    ...unreachedGoals(guide, ends), ...uselessQuestions(guide, graph), ...contradictingOutcomes(guide, graph),
    ...exclusionsWithoutFact(ends, facts), ...endsWithoutContact(guide, ends), ...endsWithoutResult(guide, ends),
  ]
  return { figures: figuresOf(graph), violations }
}

/** Programmes that can fit nobody who walks through, and contacts and results that nobody ever sees. */
export function unreachedGoals({ guide }: PreparedGuide, ends: readonly End[]): Violation[] {
  const seen = new Set(ends.flatMap(({ outcomes }) => seenIn(outcomes)))
  const goals = [...guide.programmes, ...guide.contacts, ...guide.results]
  return goals.filter(({ id }) => !seen.has(id)).map(({ id }) => ({ rule: 'goal-unreached', id }))
}

/** Ends that say „gerade nicht“ without a fact that carries it. */
export function exclusionsWithoutFact(ends: readonly End[], facts?: ReadonlySet<string>): Violation[] {
  const isCarried = (card: Card) =>
    card.reasons.some(({ kind, fact }) => kind === 'law' && !!fact && (facts?.has(fact) ?? true))
  return eachCard(ends, 'exclusion-without-fact', (card) => card.outcome !== 'gerade-nicht' || isCarried(card))
}

/** Ends, or cards on them, that leave a person without anyone to call or to go to. */
export function endsWithoutContact(guide: PreparedGuide, ends: readonly End[]): Violation[] {
  const helps = (ids: readonly string[]) => ids.some((id) => isReachable(guide.contactById.get(id)!))
  return [
    ...ends.filter(({ outcomes }) => !helps(outcomes.contacts)).map((end) => at(end, 'end-without-contact', guide.guide.id)),
    ...eachCard(ends, 'end-without-contact', (card) => helps(card.contacts)),
  ]
}

/** Ends that say nothing, in a guide that has results. */
export function endsWithoutResult({ guide }: PreparedGuide, ends: readonly End[]): Violation[] {
  const silent = ends.filter(({ outcomes }) => outcomes.results.length + outcomes.cards.length === 0)
  return guide.results.length === 0 ? [] : silent.map((end) => at(end, 'end-without-result', guide.id))
}

/** The cards that break a promise, wherever they lie. */
function eachCard(ends: readonly End[], rule: Violation['rule'], isKept: (card: Card) => boolean): Violation[] {
  return ends.flatMap((end) =>
    end.outcomes.cards.filter((card) => !isKept(card)).map((card) => at(end, rule, card.programme)),
  )
}

/** What counts as reached: a card that can fit and is wished for, a contact or a result that is shown. */
function seenIn({ cards, contacts, results }: Outcomes): string[] {
  const fitting = cards.filter((card) => card.outcome !== 'gerade-nicht' && !card.aside)
  return [...fitting.flatMap((card) => [card.programme, ...card.contacts]), ...contacts, ...results]
}

/** A violation at an end. */
const at = (end: End, rule: Violation['rule'], id: string): Violation => ({ rule, id, answers: end.state.answers })
