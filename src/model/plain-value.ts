import { ALWAYS, readCondition, type Condition } from './condition.ts'
import { routed, type Contact, type Result } from './contact.ts'
import { CLOSED, type Goal } from './goal.ts'
import type { Value } from './diagram.ts'
import { lawCondition, type Programme } from './programme.ts'
import type { PreparedGuide } from './prepare-guide.ts'
import type { Answers } from './question.ts'
import { isClosed, standingOf } from './standing.ts'

/** What comes of a goal by plain evaluation, without any diagram. The proofs compare the two. */
export function plainValue(guide: PreparedGuide, goal: Goal, given: Answers): Value {
  const answers = { ...given, ...guide.guide.given }
  const programme = programmeOf(guide, goal)
  if (!programme) return shown(guide, thingsOf(guide, goal), answers)
  const standing = standingOf(programme, answers, guide.questionById)
  if (isClosed(standing)) return CLOSED
  if (goal.kind === 'help') return shown(guide, helper(guide, goal), { ...answers, ...programme.given })
  return goal.kind === 'law' ? standing.law : standing.rank
}

/** The questions that the conditions of a goal name and this guide asks. */
export function questionsOf(guide: PreparedGuide, goal: Goal): string[] {
  const named = new Set(conditionsOf(guide, goal).flatMap(questionsIn))
  return [...named].filter((id) => guide.questionById.has(id) && guide.guide.given?.[id] === undefined)
}

/** The questions a condition names. */
export function questionsIn(condition: Condition): string[] {
  const together = (parts: readonly string[][]) => parts.flat()
  return readCondition<string[]>(condition, {
    all: together, any: together, not: (part) => part, accepts: (question) => [question],
  })
}

/** Every condition that has a say in a goal. */
function conditionsOf(guide: PreparedGuide, goal: Goal): Condition[] {
  const programme = programmeOf(guide, goal)
  if (!programme) return thingsOf(guide, goal).map((thing) => thing.when ?? ALWAYS)
  const wishes = programme.wish.map((wish) => wish.when)
  const open = [programme.for ?? ALWAYS, ...programme.law.map(lawCondition), ...wishes.slice(0, 1)]
  if (goal.kind === 'law') return open
  return goal.kind === 'wish' ? [...open, ...wishes] : [...open, ...helper(guide, goal).map((contact) => contact.when ?? ALWAYS)]
}

/** How many of the things are shown; for one, 1 or 0. */
const shown = (guide: PreparedGuide, things: readonly (Contact | Result)[], answers: Answers): number =>
  routed(things, answers, guide.questionById).length

/** The contact that a `help` goal is about. */
const helper = (guide: PreparedGuide, goal: Goal): readonly Contact[] =>
  guide.guide.contacts.filter((contact) => contact.id === goal.contact)

/** The programme a goal is about; none for a contact or a result of its own. */
const programmeOf = ({ guide }: PreparedGuide, { kind, id }: Goal): Programme | undefined =>
  kind === 'contact' || kind === 'result' ? undefined : guide.programmes.find((programme) => programme.id === id)

/** The contact or result a goal is about. */
const thingsOf = ({ guide }: PreparedGuide, { kind, id }: Goal): readonly (Contact | Result)[] =>
  (kind === 'contact' ? guide.contacts : guide.results).filter((thing) => thing.id === id)
