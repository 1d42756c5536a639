import * as v from 'valibot'
import { byLanguage, day, id, languageTag, maybe, some, stand, text, url } from './common.ts'

export const kioskSchema = v.strictObject({ asOf: day, lawCheckedOn: day, disclaimer: byLanguage(text) })

/** Areas of responsibility, in the order of the page of contacts. */
export const areasSchema = v.array(v.strictObject({ id, name: byLanguage(text) }))

export const languagesSchema = some(
  v.strictObject({
    id,
    path: v.string(),
    tag: languageTag,
    direction: v.picklist(['ltr', 'rtl']),
    required: v.boolean(),
    level: v.picklist(['easy', 'plain']),
    sound: v.optional(v.boolean(), false),
    numbers: v.optional(v.array(text), []),
    note: maybe(text),
    name: text,
  }),
)

/** Who runs the kiosk; everything may be empty. */
export const operatorSchema = v.strictObject({
  name: maybe(text),
  address: maybe(text),
  mail: maybe(text),
  phone: maybe(text),
  responsible: maybe(text),
  enforcementBody: maybe(v.strictObject({ name: text, url })),
})

export const picturesSchema = v.record(id, text)
export const namesSchema = v.array(text)

export const sourcesSchema = v.array(
  v.strictObject({ id, title: byLanguage(text), url: maybe(url), match: text, asOf: stand, licence: maybe(text) }),
)
