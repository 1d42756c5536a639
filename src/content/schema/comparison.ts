import * as v from 'valibot'
import { byLanguage, id, ids, maybe, some, text } from './common.ts'
import { sentences } from './condition.ts'
import { help } from './help.ts'

const answer = v.strictObject({
  facts: help('Angaben, die die Antwort belegen.', ids),
  text: help('Die Antwort.', sentences),
})

const question = v.strictObject({
  id: help('Unter dieser id antwortet ein Angebot bei comparison.cells.', id),
  picture: help('Das Bild: eine Bedeutung aus content/pictures.yaml.', id),
  ask: help('Die Frage.', byLanguage(text)),
  /** Said once for all programmes. */
  answer: help('Eine Antwort, die für alle Angebote gilt.', maybe(answer)),
})

/** `content/comparison.yaml`: what people ask of each programme, in their order. */
export const comparisonSchema = help('Der Vergleich: was Menschen zu jedem Angebot fragen.', v.strictObject({
  /** Whom to ask where a programme has no answer and names nobody itself. */
  contact: help('Die Anlaufstelle bei „Das wissen wir nicht“, wenn das Angebot keine nennt.', id),
  questions: help('Die Fragen, in ihrer Reihenfolge.', some(question)),
}))

const cell = v.strictObject({
  facts: help('Angaben, die die Antwort belegen: mindestens eine.', v.pipe(v.array(id), v.minLength(1, 'cell-without-fact|Diese Antwort nennt keine Angabe.|Nennen Sie die Angabe. Gibt es keine, dann löschen Sie die Antwort: Der Kiosk sagt von selbst „Das wissen wir nicht“.'))),
  text: help('Die Antwort, in Leichter Sprache höchstens drei Zeilen.', sentences),
})

/** The `comparison:` part of a programme: question id → answer. */
export const comparisonPartSchema = v.strictObject({
  /** On its card in the comparison; its tile when left out. */
  name: help('Der Name auf der Karte; ohne Angabe steht da „tile“.', maybe(byLanguage(text))),
  contact: help('Die Anlaufstelle bei „Das wissen wir nicht“.', maybe(id)),
  cells: help('Die Antworten: links die id der Frage.', v.record(id, cell)),
})
