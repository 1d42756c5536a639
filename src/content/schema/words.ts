import * as v from 'valibot'
import { id, text } from './common.ts'

/** `content/words/terms.yaml`: the same thing has the same name on every page. */
export const termsSchema = v.array(v.strictObject({ use: text, avoid: v.array(text) }))

/** `content/words/waivers.yaml`: where a language rule is broken on purpose. */
export const waiversSchema = v.array(
  v.strictObject({ rule: id, reason: text, language: v.optional(id, 'de-simple'), file: v.optional(text), text: v.optional(text) }),
)
