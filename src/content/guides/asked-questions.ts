import { lawCondition } from '../../model/programme.ts'
import { questionsIn } from '../../model/plain-value.ts'
import type { Condition, Programme } from '../../model/index.ts'
import type { ReadContact } from './read-contacts.ts'
import type { RawGuide } from './read-guides.ts'
import type { ReadProgramme } from './read-programmes.ts'

/** The questions a guide may ask: those it names, or all that its conditions name. */
export function askedBy(raw: RawGuide, programmes: readonly ReadProgramme[], contacts: readonly ReadContact[]): ReadonlySet<string> {
  if (raw.questions.length) return new Set(raw.questions)
  const answered = [raw.given ?? {}, ...(raw.goals.includes('contacts') ? [] : programmes.map(({ programme }) => programme.given ?? {}))].flatMap(Object.keys)
  const conditions = [
    ...programmes.flatMap(({ programme }) => conditionsOf(programme)),
    ...raw.results.map(({ when }) => when),
    ...contacts.map(({ contact }) => contact.when),
  ]
  return new Set(conditions.flatMap((condition) => (condition ? questionsIn(condition) : [])).filter((id) => !answered.includes(id)))
}

const conditionsOf = (programme: Programme): (Condition | undefined)[] =>
  [programme.for, ...programme.law.map(lawCondition), ...programme.wish.map(({ when }) => when)]
