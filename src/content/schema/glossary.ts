import * as v from 'valibot'
import { byLanguage, everyday, id, ids, maybe, text } from './common.ts'
import { help } from './help.ts'

/** A hard word, explained, with how it is spoken. */
export const glossarySchema = help('Eine Wort-Erklärung. Der Name der Datei ist die id.', v.strictObject({
  id: help('Wie die Datei heißt, ohne .yaml.', id),
  word: help('Das Wort, wie es in den Texten steht.', byLanguage(text)),
  forms: help('Andere Schreibweisen, an denen der Kiosk das Wort erkennt.', v.optional(v.array(text), [])),
  spoken: help('Nur, wenn man es anders spricht, als man es schreibt.', maybe(text)),
  picture: help('Das Bild: eine Bedeutung aus content/pictures.yaml.', id),
  explanation: help('Sätze, die das Wort erklären.', byLanguage(v.array(text))),
  facts: help('Angaben, die die Erklärung belegen.', ids),
  search: help('Wörter, die Menschen eintippen, wenn sie das suchen. Sie stehen auf keiner Seite.', everyday),
}))
