import { allOf, conditionDiagram, type Workshop } from './condition-diagram.ts'
import type { Condition } from './condition.ts'
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
  /** For `law`: the single conditions that can take the programme out of the conversation. */
  readonly gates: readonly Diagram[]
  /** For `wish` and `help`: their programme. They wait until it is certain that it stays in the conversation. */
  readonly waitsFor?: string
}

/**
 * The value of a programme that is out of the conversation: not meant, excluded or not wished for.
 * Nothing more is asked for its sake.
 */
export const CLOSED: Truth = 'no'

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

/** A programme asks three things: is it possible, and if it is, how near is it to the wish, and who helps. */
function programmeGoals(shop: Workshop, programme: Programme, contacts: readonly Contact[]): Goal[] {
  const { id } = programme
  const gates = gatesOf(shop, programme)
  return [
    { kind: 'law', id, weight: WEIGHT.law, gates, start: allOf(shop, gates) },
    { kind: 'wish', id, weight: WEIGHT.wish, gates: [], start: rankDiagram(shop, programme), waitsFor: id },
    ...helpGoals(shop, programme, contacts),
  ]
}

/** Each contact of a programme is a goal of its own; together they weigh as much as one. */
function helpGoals(shop: Workshop, { id, contacts: ids, given }: Programme, contacts: readonly Contact[]): Goal[] {
  const asked = { ...shop, given: { ...shop.given, ...given } }
  const candidates = contacts.filter((contact) => ids.includes(contact.id))
  return candidates.map((contact) => ({
    kind: 'help', id, contact: contact.id, weight: WEIGHT.help / candidates.length, gates: [],
    start: shownDiagram(asked, contact), waitsFor: id,
  }))
}

/** A contact or a result asks one thing: is it shown. */
function shownGoal(shop: Workshop, kind: 'contact' | 'result', thing: Contact | Result): Goal {
  return { kind, id: thing.id, weight: WEIGHT[kind], gates: [], start: shownDiagram(shop, thing) }
}

/**
 * What can close a programme, each as a truth: its audience, each sentence of the law, the most important wish.
 * Only the law can make the whole uncertain; the other two just don't say no.
 */
function gatesOf(shop: Workshop, programme: Programme): Diagram[] {
  const gate = (condition: Condition | undefined, how: (truth: Truth) => Truth) =>
    shop.diagrams.change(conditionDiagram(shop, condition), how)
  return [
    gate(programme.for, unlessNo),
    ...programme.law.map((law) => gate(lawCondition(law), (truth) => lawTruth(law, truth))),
    gate(programme.wish[0]?.when, unlessNo),
  ]
}

/** A condition that can only take away: not knowing doesn’t count. */
const unlessNo = (truth: Truth): Truth => (truth === 'no' ? 'no' : 'yes')

/** How many wishes hold, from the first on. */
function rankDiagram(shop: Workshop, programme: Programme): Diagram {
  const wishes = programme.wish.map((wish) => conditionDiagram(shop, wish.when))
  return wishes.reduceRight((later, wish) => shop.diagrams.join(wish, later, stepRank), shop.diagrams.leaf(0))
}

/** 1 where the condition certainly holds, else 0. */
function shownDiagram(shop: Workshop, thing: Contact | Result): Diagram {
  return shop.diagrams.change<Truth>(conditionDiagram(shop, thing.when), (truth) => (truth === 'yes' ? 1 : 0))
}
