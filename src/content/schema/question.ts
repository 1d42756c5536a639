import * as v from 'valibot'
import { byLanguage, id, maybe, order, shortId, text } from './common.ts'
import { sentences } from './condition.ts'

const option = v.strictObject({
  id: shortId,
  picture: id,
  label: byLanguage(text),
  answer: byLanguage(text),
  /** `true`: everything stays possible. A list: one of these is right, nobody knows which. */
  open: v.optional(v.union([v.literal(true), v.array(shortId)])),
  /** On purpose named by no condition. */
  other: v.optional(v.literal(true)),
})

/** One pictured question: `content/questions/<id>.yaml`. */
export const questionSchema = v.strictObject({
  id: shortId,
  order,
  picture: id,
  ask: byLanguage(text),
  hint: maybe(sentences),
  options: v.array(option),
})
