import * as v from 'valibot'
import { byLanguage, day, everyday, id, ids, maybe, order, path, shortId, text } from './common.ts'
import { comparisonPartSchema } from './comparison.ts'
import { programmePartSchema } from './guide.ts'
import { waySchema } from './landscape.ts'

/** What a reader may want to ask in the talk. The ids are kept on devices: one that stands there stays. */
const askSchema = v.pipe(
  v.array(v.strictObject({ id: shortId, text: byLanguage(v.pipe(text, v.endsWith('?', 'ask-mark|Am Ende fehlt das Fragezeichen.|Schreiben Sie eine Frage, zum Beispiel: Wie viel Lohn bekomme ich?'))) })),
  v.maxLength(5, 'ask-many|Das sind zu viele Fragen.|Lassen Sie höchstens 5 Fragen stehen.'),
)

/** `programme.yaml`, `right.yaml`, `topic.yaml`, `worry.yaml`, `page.yaml`: the same shape. */
export const articleSchema = v.strictObject({
  id,
  order,
  picture: id,
  contacts: ids,
  related: v.optional(v.array(path), []),
  search: everyday,
  sensitive: v.optional(v.boolean(), false),
  /** Puts „Schnell weg“ on the page; a sensitive page has it without being told. */
  quickExit: v.optional(v.boolean(), false),
  /** A film in sign language: a file in `public/`, for example `videos/zuverdienst.mp4`. */
  video: maybe(v.pipe(v.string(), v.regex(/^[\w./-]+\.mp4$/, 'video-form|Ein Video ist eine Datei in public/, die auf .mp4 endet.|Schreiben Sie zum Beispiel videos/zuverdienst.mp4.'))),
  /** What the build adds below the text. */
  append: v.optional(v.array(v.picklist(['sources', 'licences', 'unreviewed', 'operator', 'enforcement', 'staff'])), []),
  ask: v.optional(askSchema, []),
  /** When guides show a programme or right, and what they say of it. */
  guide: maybe(programmePartSchema),
  /** Where a programme carries one, in the picture of all ways. */
  ways: v.optional(v.array(waySchema), []),
  /** What a programme answers when it stands beside others. */
  comparison: maybe(comparisonPartSchema),
})

/** The head between the two `---` of a text. */
export const frontMatterSchema = v.strictObject({
  tile: text,
  summary: text,
  asOf: day,
  checkBy: v.optional(day),
  reviewedBy: maybe(text),
  reviewedOn: maybe(day),
})

/** The `{picture: …, facts: […]}` line before a block. */
export const blockHeadSchema = v.strictObject({
  picture: id,
  facts: ids,
  past: v.optional(v.boolean(), false),
})
