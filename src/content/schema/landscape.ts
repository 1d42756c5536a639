import * as v from 'valibot'
import { byLanguage, id, ids, maybe, order, path, some, text } from './common.ts'
import { sentences } from './condition.ts'
import { help } from './help.ts'

const step = v.pipe(order, v.minValue(0, 'wrong-type|Die kleinste Zahl ist 0.|Schreiben Sie 0 oder mehr.'))

/** Where a station stands in one arrangement of the picture, counted from the top; a card is four rows high. */
const place = (columns: number) => v.strictObject({
  column: help(`Die Spalte: 0 bis ${columns - 1}.`, v.pipe(step, v.maxValue(columns - 1, `wrong-type|Die größte Spalte ist ${columns - 1}.|Für mehr Spalten ist das Bild zu schmal. Nehmen Sie eine andere Zeile.`))),
  row: help('Die Zeile, von oben gezählt. Eine Karte ist vier Zeilen hoch.', step),
})

/** A place where one works or learns: `content/stations/<id>.yaml`. Without a place it is the frame round the stations that are `in` it. */
export const stationSchema = help('Ein Ort auf dem Bild „Alle Wege“. Der Name der Datei ist die id.', v.strictObject({
  id: help('Wie die Datei heißt, ohne .yaml.', id),
  order: help('Reihenfolge in der Liste: Die kleine Zahl kommt zuerst.', order),
  picture: help('Das Bild: eine Bedeutung aus content/pictures.yaml.', id),
  in: help('Die Station, in deren Rahmen diese liegt.', maybe(id)),
  /** A way may begin here: nothing need lead to it. */
  begins: help('true: Hier fängt ein Weg an. Es muss keiner hierher führen.', v.optional(v.boolean(), false)),
  wide: help('Der Platz auf dem breiten Bild. Ohne Platz ist die Station ein Rahmen.', maybe(place(4))),
  narrow: help('Der Platz auf dem schmalen Bild.', maybe(place(2))),
  page: help('Die Seite, die mehr sagt, zum Beispiel /angebote/gaertnerei/.', maybe(path)),
  name: help('Der Name.', byLanguage(text)),
  /** The name in the picture, with hyphens where it may be broken. */
  label: help('Der Name im Bild, mit Bindestrichen, wo er brechen darf.', maybe(byLanguage(text))),
  from: help('So fängt ein Satz über den Weg an: „Von der Schule“.', byLanguage(text)),
  to: help('So hört ein Satz über den Weg auf: „in einen Betrieb“.', byLanguage(text)),
  text: help('Sätze, die den Ort erklären.', sentences),
  facts: help('Angaben, die diese Sätze belegen.', ids),
}))

const back = v.strictObject({
  to: help('Wohin der Weg zurück führt. Ohne Angabe: dorthin, wo man war.', maybe(id)),
  fact: help('Die Angabe, die das Zurück belegt.', id),
})

/** One entry of `ways:` in `programme.yaml`: where a programme carries one, and the facts that say so. */
export const waySchema = v.strictObject({
  from: help('Die Stationen, an denen der Weg anfängt.', some(id)),
  to: help('Die Station, zu der er führt.', id),
  fact: help('Die Angabe, die den Weg belegt.', id),
  /** Why the way is open to some only. */
  perhaps: help('Warum der Weg nur manchen offensteht, als Satz.', maybe(byLanguage(text))),
  /** The way back; it leads to where one came from, if nothing else is said. */
  back: help('Der Weg zurück.', maybe(back)),
})
