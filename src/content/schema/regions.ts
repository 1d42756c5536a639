import * as v from 'valibot'
import { byLanguage, id, ids, text } from './common.ts'
import { help } from './help.ts'

const member = v.strictObject({
  id: help('Die id vom Ort, zum Beispiel musterstadt.', id),
  name: help('Der Name, wie er im Kiosk steht.', text),
  kind: help('stadt, kreis oder staedteregion.', v.picklist(['stadt', 'kreis', 'staedteregion'])),
})

const region = v.strictObject({
  id: help('Die id vom Gebiet.', id),
  area: help('Die Antwort auf die Frage, zu der diese Orte gehören.', id),
  name: help('Der Name vom Gebiet.', byLanguage(text)),
  facts: help('Angaben, die das belegen.', ids),
  sources: help('Woher die Liste kommt.', v.array(text)),
  asOf: help('Stand der Liste: Tag, Monat, Jahr oder „unbekannt“.', text),
  members: help('Städte und Kreise in diesem Gebiet.', v.array(member)),
})

/** `content/regions.yaml`: which city and which Kreis lies in which area. */
export const regionsSchema = help('Welche Stadt und welcher Kreis in welchem Gebiet liegt.', v.strictObject({
  /** The question that they find an answer to; the areas are its options. */
  question: help('Die Frage, auf die ein Ort die Antwort findet.', id),
  regions: help('Die Gebiete.', v.array(region)),
}))
