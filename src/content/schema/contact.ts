import * as v from 'valibot'
import { byLanguage, day, everyday, id, ids, maybe, order, stand, text, url } from './common.ts'
import { condition, shownExamples } from './condition.ts'

const lines = byLanguage(v.array(text))

/** An office with its area of responsibility, or a role in the building; never a named person. */
export const contactSchema = v.strictObject({
  id,
  name: byLanguage(text),
  helps: lines,
  picture: id,
  order,
  kind: v.picklist(['office', 'role']),
  region: text,
  topics: ids,
  audience: ids,
  phone: maybe(text),
  phoneTel: maybe(v.pipe(v.string(), v.regex(/^\+?\d+$/, 'phone-form|Die Wählnummer hat nur Ziffern.|Schreiben Sie zum Beispiel 08004555500.'))),
  phoneNote: v.optional(v.nullable(lines), {}),
  mail: maybe(v.pipe(v.string(), v.includes('@', 'mail-form|Das ist keine Mail-Adresse.|Prüfen Sie die Adresse.'))),
  url: maybe(url),
  urlDisplay: maybe(text),
  onlineForm: maybe(url),
  address: maybe(text),
  facts: ids,
  sources: v.array(text),
  asOf: stand,
  checkBy: v.optional(day),
  /** `nur-werkstatt`: only where a workshop names who that is, see `src/workshop/`. */
  shown: v.picklist(['ja', 'nur-werkstatt', 'nach-pruefung', 'nein']),
  note: maybe(text),
  search: everyday,
  /** When guides show it. */
  when: v.optional(condition),
  examples: shownExamples,
})
