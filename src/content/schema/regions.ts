import * as v from 'valibot'
import { byLanguage, id, ids, text } from './common.ts'

/** `content/regions.yaml`: which city and which Kreis lies in which area. */
export const regionsSchema = v.strictObject({
  /** The question that they find an answer to; the areas are its options. */
  question: id,
  regions: v.array(
    v.strictObject({
      id,
      area: id,
      name: byLanguage(text),
      facts: ids,
      sources: v.array(text),
      asOf: text,
      members: v.array(v.strictObject({ id, name: text, kind: v.picklist(['stadt', 'kreis', 'staedteregion']) })),
    }),
  ),
})
