import { allOf, conditionDiagram, type Workshop } from './condition-diagram.ts'
import type { Contact, Result } from './contact.ts'
import type { Diagram } from './diagram.ts'
import type { Goals } from './guide.ts'
import { lawCondition, lawTruth, stepRank, type Programme } from './programme.ts'
import type { Truth } from './truth.ts'

/** Something the conversation wants to find out. */
export interface Goal {
  readonly kind: 'law' | 'wish' | 'help' | 'contact' | 'result'
  /** The programme, contact or result it is about. */
  readonly id: string
  /** For `help`: the contact that may be of help with the programme. */
  readonly contact?: string
  /** How much it counts when the next question is chosen. */
  readonly weight: number
  /** All answers and what comes of them. */
  readonly start: Diagram
  /** The single conditions that can take a programme out of the conversation. */
  readonly gates: readonly Diagram[]
}

/**
 * The value of a programme that is out of the conversation: not meant, excluded or not wished for.
 * Nothing more is asked for its sake.
 */
export const CLOSED = 'closed'

/** What the law says counts most, then what orders, then whom to ask. */
const WEIGHT = { law: 4, result: 4, wish: 2, help: 1, contact: 1 } as const

/** All that a guide wants to find out. */
export function goalsOf(shop: Workshop, guide: Goals): Goal[] {
  return [
    ...guide.programmes.flatMap((programme) => programmeGoals(shop, programme, guide.contacts)),
    ...guide.contacts.map((contact) => shownGoal(shop, 'contact', contact)),
    ...guide.results.map((result) => shownGoal(shop, 'result', result)),
  ]
}

/** A programme asks three things: is it possible, how near is it to the wish, and who helps. */
function programmeGoals(shop: Workshop, programme: Programme, contacts: readonly Contact[]): Goal[] {
  const law = lawDiagrams(shop, programme)
  const gates = gatesOf(shop, programme, law)
  const open = gates.reduce((whole, gate) => shop.diagrams.join(whole, gate, closedByEither, CLOSED), shop.diagrams.leaf(OPEN))
  const goal = (kind: 'law' | 'wish', start: Diagram): Goal =>
    ({ kind, id: programme.id, weight: WEIGHT[kind], gates: kind === 'law' ? gates : [], start: whileOpen(shop, open, start) })
  const rank = goal('wish', rankDiagram(shop, programme))
  return [goal('law', allOf(shop, law)), rank, ...helpGoals(shop, programme, contacts, open)]
}

/** Each contact of a programme is a goal of its own; together they weigh as much as one. */
function helpGoals(shop: Workshop, { id, contacts: ids, given }: Programme, contacts: readonly Contact[], open: Diagram): Goal[] {
  const asked = { ...shop, given: { ...shop.given, ...given } }
  const candidates = contacts.filter((contact) => ids.includes(contact.id))
  return candidates.map((contact) => ({
    kind: 'help', id, contact: contact.id, weight: WEIGHT.help / candidates.length, gates: [],
    start: whileOpen(shop, open, shownDiagram(asked, contact)),
  }))
}

/** A contact or a result asks one thing: is it shown. */
function shownGoal(shop: Workshop, kind: 'contact' | 'result', thing: Contact | Result): Goal {
  return { kind, id: thing.id, weight: WEIGHT[kind], gates: [], start: shownDiagram(shop, thing) }
}

/** What each sentence of the law says. */
function lawDiagrams(shop: Workshop, programme: Programme): Diagram[] {
  return programme.law.map((law) =>
    shop.diagrams.change<Truth>(conditionDiagram(shop, lawCondition(law)), (truth) => lawTruth(law, truth)))
}

/** What closes a programme: its audience, each sentence of the law, the most important wish. */
function gatesOf(shop: Workshop, programme: Programme, law: readonly Diagram[]): Diagram[] {
  const parts = [conditionDiagram(shop, programme.for), ...law, conditionDiagram(shop, programme.wish[0]?.when)]
  return parts.map((part) => shop.diagrams.change<Truth>(part, (truth) => (truth === 'no' ? CLOSED : OPEN)))
}

/** How many wishes hold, from the first on. */
function rankDiagram(shop: Workshop, programme: Programme): Diagram {
  const wishes = programme.wish.map((wish) => conditionDiagram(shop, wish.when))
  return wishes.reduceRight((later, wish) => shop.diagrams.join(wish, later, stepRank), shop.diagrams.leaf(0))
}

/** 1 where the condition certainly holds, else 0. */
function shownDiagram(shop: Workshop, thing: Contact | Result): Diagram {
  return shop.diagrams.change<Truth>(conditionDiagram(shop, thing.when), (truth) => (truth === 'yes' ? 1 : 0))
}

const OPEN = 'open'

const closedByEither = (a: string, b: string) => (a === CLOSED ? a : b)

const whileOpen = (shop: Workshop, open: Diagram, start: Diagram): Diagram =>
  shop.diagrams.join(open, start, (standing, value) => (standing === CLOSED ? CLOSED : value), CLOSED)
