import * as v from 'valibot'
import { byLanguage, day, everyday, id, ids, maybe, order, path, shortId, text } from './common.ts'
import { comparisonPartSchema } from './comparison.ts'
import { programmePartSchema } from './guide.ts'
import { help } from './help.ts'
import { waySchema } from './landscape.ts'

const question = v.pipe(text, v.endsWith('?', 'ask-mark|Am Ende fehlt das Fragezeichen.|Schreiben Sie eine Frage, zum Beispiel: Wie viel Lohn bekomme ich?'))

/** What a reader may want to ask in the talk. The ids are kept on devices: one that stands there stays. */
const askSchema = v.pipe(
  v.array(v.strictObject({
    id: help('Bleibt, wie sie ist: Geräte merken sich diese id.', shortId),
    text: help('Die Frage, mit Fragezeichen.', byLanguage(question)),
  })),
  v.maxLength(5, 'ask-many|Das sind zu viele Fragen.|Lassen Sie höchstens 5 Fragen stehen.'),
)

const video = v.pipe(v.string(), v.regex(/^[\w./-]+\.mp4$/, 'video-form|Ein Video ist eine Datei in public/, die auf .mp4 endet.|Schreiben Sie zum Beispiel videos/gaertnerei.mp4.'))
const appended = v.picklist(['sources', 'licences', 'unreviewed', 'operator', 'enforcement', 'staff'])

/** `programme.yaml`, `right.yaml`, `topic.yaml`, `worry.yaml`, `page.yaml`: the same shape. */
export const articleSchema = help('Eine Seite mit Text. Der Name vom Ordner ist die id.', v.strictObject({
  id: help('Wie der Ordner heißt.', id),
  order: help('Reihenfolge in der Liste: Die kleine Zahl kommt zuerst.', order),
  picture: help('Das Bild: eine Bedeutung aus content/pictures.yaml.', id),
  contacts: help('Anlaufstellen unter dem Text.', ids),
  related: help('Verwandte Seiten, zum Beispiel /rechte/mitwirkung/.', v.optional(v.array(path), [])),
  search: help('Wörter, die Menschen eintippen, wenn sie das suchen. Sie stehen auf keiner Seite.', everyday),
  sensitive: help('true: Von dieser Seite bleibt auf keinem Gerät etwas zurück.', v.optional(v.boolean(), false)),
  /** Puts „Schnell weg“ on the page; a sensitive page has it without being told. */
  quickExit: help('true: Auf der Seite steht „Schnell weg“.', v.optional(v.boolean(), false)),
  /** A film in sign language: a file in `public/`, for example `videos/gaertnerei.mp4`. */
  video: help('Ein Video in Gebärden-Sprache: eine Datei in public/, die auf .mp4 endet.', maybe(video)),
  /** What the build adds below the text. */
  append: help('Was der Bau unter den Text setzt.', v.optional(v.array(appended), [])),
  ask: help('Fragen, die man mit ins Gespräch nehmen kann: höchstens 5.', v.optional(askSchema, [])),
  /** When guides show a programme or right, and what they say of it. */
  guide: help('Wann ein Wegweiser das Angebot zeigt, und was er dazu sagt.', maybe(programmePartSchema)),
  /** Where a programme carries one, in the picture of all ways. */
  ways: help('Von wo das Angebot wohin führt, auf dem Bild „Alle Wege“.', v.optional(v.array(waySchema), [])),
  /** What a programme answers when it stands beside others. */
  comparison: help('Was das Angebot im Vergleich antwortet.', maybe(comparisonPartSchema)),
}))

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
