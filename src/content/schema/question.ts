import * as v from 'valibot'
import { byLanguage, id, maybe, order, shortId, text } from './common.ts'
import { sentences } from './condition.ts'
import { help } from './help.ts'

const option = v.strictObject({
  id: help('Steht in Bedingungen und in der Adresse: höchstens 14 Zeichen.', shortId),
  picture: help('Das Bild: eine Bedeutung aus content/pictures.yaml.', id),
  label: help('Was auf dem Knopf steht.', byLanguage(text)),
  answer: help('Die Antwort als ganzer Satz: „Ich bin in der Schule.“', byLanguage(text)),
  /** `true`: everything stays possible. A list: one of these is right, nobody knows which. */
  open: help('true: Alles bleibt möglich. Eine Liste: Eine von diesen Antworten stimmt, man weiß nicht welche.', v.optional(v.union([v.literal(true), v.array(shortId)]))),
  /** On purpose named by no condition. */
  other: help('true: Mit Absicht nennt keine Bedingung diese Antwort.', v.optional(v.literal(true))),
})

/** One pictured question: `content/questions/<id>.yaml`. */
export const questionSchema = help('Eine Frage mit Bildern. Der Name der Datei ist die id.', v.strictObject({
  id: help('Wie die Datei heißt, ohne .yaml: höchstens 14 Zeichen.', shortId),
  order: help('Reihenfolge: Die kleine Zahl kommt zuerst.', order),
  picture: help('Das Bild: eine Bedeutung aus content/pictures.yaml.', id),
  ask: help('Die Frage.', byLanguage(text)),
  hint: help('Sätze unter der Frage, die helfen.', maybe(sentences)),
  options: help('Die Antworten. Eine davon ist „Weiß ich nicht“ mit open: true.', v.array(option)),
}))
