import * as v from 'valibot'
import { byLanguage, day, id, ids, order, stand, text } from './common.ts'

const value = v.union([v.string(), v.number()])

/** One belegte Angabe. `source` is „lvr-fachinformation-2“ or an address of a source. */
export const factSchema = v.strictObject({
  id,
  layer: v.picklist(['seed', 'recht', 'aenderung', 'programm', 'zahl', 'gebiet']),
  text,
  says: v.optional(v.array(text), []),
  notShown: v.optional(text),
  value: v.optional(value),
  values: v.optional(v.record(v.string(), value)),
  unit: v.optional(text),
  source: text,
  norm: v.optional(text),
  quote: text,
  asOf: stand,
  checkBy: v.optional(day),
  validFrom: v.optional(stand),
  status: v.picklist(['gilt', 'praezisiert', 'ueberholt', 'widerspruch', 'offen', 'historisch', 'kuenftig']),
  supersededBy: ids,
  confirmedBy: ids,
  confidence: v.picklist(['high', 'medium', 'low']),
  note: v.optional(text),
})
export const factsSchema = v.array(factSchema)

/** `content/tables.yaml`: values that change by date. */
export const tablesSchema = v.array(
  v.strictObject({
    id,
    rows: v.array(
      v.strictObject({ from: day, until: v.nullable(day), year: order, value: v.union([v.number(), byLanguage(text)]), fact: id }),
    ),
    after: byLanguage(v.array(text)),
  }),
)
