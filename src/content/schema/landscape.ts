import * as v from 'valibot'
import { byLanguage, id, ids, maybe, order, path, some, text } from './common.ts'
import { sentences } from './condition.ts'

const step = v.pipe(order, v.minValue(0, 'wrong-type|Die kleinste Zahl ist 0.|Schreiben Sie 0 oder mehr.'))

/** Where a station stands in one arrangement of the picture, counted from the top; a card is four rows high. */
const place = (columns: number) => v.strictObject({ column: v.pipe(step, v.maxValue(columns - 1, `wrong-type|Die größte Spalte ist ${columns - 1}.|Für mehr Spalten ist das Bild zu schmal. Nehmen Sie eine andere Zeile.`)), row: step })

/** A place where one works or learns: `content/stations/<id>.yaml`. Without a place it is the frame round the stations that are `in` it. */
export const stationSchema = v.strictObject({
  id,
  order,
  picture: id,
  in: maybe(id),
  /** A way may begin here: nothing need lead to it. */
  begins: v.optional(v.boolean(), false),
  wide: maybe(place(4)),
  narrow: maybe(place(2)),
  page: maybe(path),
  name: byLanguage(text),
  /** The name in the picture, with hyphens where it may be broken. */
  label: maybe(byLanguage(text)),
  from: byLanguage(text),
  to: byLanguage(text),
  text: sentences,
  facts: ids,
})

/** One entry of `ways:` in `programme.yaml`: where a programme carries one, and the facts that say so. */
export const waySchema = v.strictObject({
  from: some(id),
  to: id,
  fact: id,
  /** Why the way is open to some only. */
  perhaps: maybe(byLanguage(text)),
  /** The way back; it leads to where one came from, if nothing else is said. */
  back: maybe(v.strictObject({ to: maybe(id), fact: id })),
})
