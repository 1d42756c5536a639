import * as v from 'valibot'
import { byLanguage, everyday, id, ids, maybe, text } from './common.ts'

/** A hard word, explained, with how it is spoken. */
export const glossarySchema = v.strictObject({
  id,
  word: byLanguage(text),
  forms: v.optional(v.array(text), []),
  spoken: maybe(text),
  picture: id,
  explanation: byLanguage(v.array(text)),
  facts: ids,
  search: everyday,
})
