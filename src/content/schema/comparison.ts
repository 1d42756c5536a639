import * as v from 'valibot'
import { byLanguage, id, ids, maybe, some, text } from './common.ts'
import { sentences } from './condition.ts'

const question = v.strictObject({
  id,
  picture: id,
  ask: byLanguage(text),
  /** Said once for all programmes. */
  answer: maybe(v.strictObject({ facts: ids, text: sentences })),
})

/** `content/comparison.yaml`: what people ask of each programme, in their order. */
export const comparisonSchema = v.strictObject({
  /** Whom to ask where a programme has no answer and names nobody itself. */
  contact: id,
  questions: some(question),
})

const cell = v.strictObject({
  facts: v.pipe(v.array(id), v.minLength(1, 'cell-without-fact|Diese Antwort nennt keine Angabe.|Nennen Sie die Angabe. Gibt es keine, dann löschen Sie die Antwort: Der Kiosk sagt von selbst „Das wissen wir nicht“.')),
  text: sentences,
})

/** The `comparison:` part of a programme: question id → answer. */
export const comparisonPartSchema = v.strictObject({
  /** On its card in the comparison; its tile when left out. */
  name: maybe(byLanguage(text)),
  contact: maybe(id),
  cells: v.record(id, cell),
})
