import * as v from 'valibot'
import { day, maybe, text } from '../../content/schema/common.ts'

const yesNo = maybe(v.picklist(['ja', 'nein']))

/** `pruefgruppe-<page>.yaml`, filled in or not. */
export const formSchema = v.strictObject({
  text,
  gruppe: maybe(text),
  datum: maybe(day),
  saetze: v.array(v.strictObject({ nummer: v.number(), satz: text, verstanden: yesNo, vorschlag: maybe(text) })),
  hinweise: v.optional(v.array(v.strictObject({ regel: text, satz: text, hinweis: text, darfBleiben: yesNo })), []),
})

export type Form = v.InferOutput<typeof formSchema>
