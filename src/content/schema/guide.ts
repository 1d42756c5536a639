import * as v from 'valibot'
import type { Condition } from '../../model/index.ts'
import { byLanguage, everyday, id, ids, maybe, order, shortId, text } from './common.ts'
import { answers, condition, outcomeExamples, sentences, shownExamples } from './condition.ts'

const VERBS = ['needs', 'excludes', 'perhaps'] as const

/** One sentence of the law: a verb with its condition, the fact that carries it, the words for it. */
type RawLaw = { [verb in (typeof VERBS)[number]]?: Condition } & { fact: string; reason: Record<string, string> }

const law: v.GenericSchema<unknown, RawLaw> = v.lazy((input) =>
  v.strictObject({ [verbIn(input)]: condition, fact: id, reason: byLanguage(text) }) as unknown as v.GenericSchema<unknown, RawLaw>)

const verbIn = (input: unknown) => VERBS.find((verb) => typeof input === 'object' && input !== null && verb in input) ?? 'needs'

/** The `guide:` part of a programme or right. */
export const programmePartSchema = v.strictObject({
  for: v.optional(condition),
  law: v.optional(v.array(law), []),
  wish: v.optional(v.array(v.strictObject({ when: condition, reason: byLanguage(text) })), []),
  given: v.optional(answers),
  contacts: ids,
  gains: maybe(sentences),
  changes: maybe(sentences),
  next: maybe(sentences),
  facts: ids,
  examples: outcomeExamples,
})

/** Pages on which to read on, for example `/rechte/mitwirkung/`. */
const more = v.optional(v.array(v.pipe(v.string(), v.startsWith('/'))), [])

const note = v.strictObject({ when: v.optional(condition), facts: ids, text: sentences, more })

const result = v.strictObject({
  id: shortId,
  order,
  picture: id,
  when: v.optional(condition),
  title: byLanguage(text),
  text: sentences,
  facts: ids,
  contacts: ids,
  more,
  examples: shownExamples,
})

/** One conversation: `content/guides/<id>.yaml`. */
export const guideSchema = v.strictObject({
  id,
  order,
  picture: id,
  title: byLanguage(text),
  tile: byLanguage(text),
  summary: byLanguage(text),
  search: everyday,
  intro: maybe(sentences),
  questions: v.optional(v.array(shortId), []),
  goals: v.array(v.picklist(['programmes', 'contacts', 'results'])),
  programmes: ids,
  given: v.optional(answers),
  fallback: ids,
  stay: maybe(v.strictObject({ when: v.optional(condition), text: sentences })),
  notes: v.optional(v.array(note), []),
  results: v.optional(v.array(result), []),
})
