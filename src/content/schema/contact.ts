import * as v from 'valibot'
import { byLanguage, day, everyday, id, ids, maybe, order, stand, text, url } from './common.ts'
import { condition, shownExamples } from './condition.ts'
import { help } from './help.ts'

const lines = byLanguage(v.array(text))
const dialled = v.pipe(v.string(), v.regex(/^\+?\d+$/, 'phone-form|Die Wählnummer hat nur Ziffern.|Schreiben Sie zum Beispiel 08004555500.'))
const mail = v.pipe(v.string(), v.includes('@', 'mail-form|Das ist keine Mail-Adresse.|Prüfen Sie die Adresse.'))

/** An office with its area of responsibility, or a role in the building; never a named person. */
export const contactSchema = help('Eine Anlaufstelle. Der Name der Datei ist die id.', v.strictObject({
  id: help('Wie die Datei heißt, ohne .yaml.', id),
  name: help('Der Name der Stelle; nie der Name einer Person.', byLanguage(text)),
  helps: help('Wobei die Stelle hilft, als Sätze.', lines),
  picture: help('Das Bild: eine Bedeutung aus content/pictures.yaml.', id),
  order: help('Reihenfolge: Die kleine Zahl kommt zuerst.', order),
  kind: help('office: ein Amt oder eine Stelle, role: eine Person in der Werkstatt.', v.picklist(['office', 'role'])),
  region: help('Das Gebiet: eine id aus content/areas.yaml.', text),
  topics: help('Themen, nur zur Ordnung.', ids),
  audience: help('Für wen die Stelle da ist, nur zur Ordnung.', ids),
  phone: help('Die Telefon-Nummer, wie sie dasteht. Leer, wenn keine belegt ist.', maybe(text)),
  phoneTel: help('Die Nummer zum Wählen, nur Ziffern.', maybe(dialled)),
  phoneNote: help('Sätze zur Telefon-Nummer, zum Beispiel die Zeiten.', v.optional(v.nullable(lines), {})),
  mail: help('Die Mail-Adresse.', maybe(mail)),
  url: help('Die Adresse im Internet, mit https://.', maybe(url)),
  urlDisplay: help('So steht die Adresse da, wenn sie anders aussehen soll.', maybe(text)),
  onlineForm: help('Der Antrag im Internet, mit https://.', maybe(url)),
  address: help('Straße, Postleitzahl und Ort.', maybe(text)),
  facts: help('Angaben, die die Sätze belegen.', ids),
  sources: help('Woher die Nummern und Adressen kommen.', v.array(text)),
  asOf: help('Der Stand der Quelle: Tag, Monat, Jahr oder „unbekannt“.', stand),
  checkBy: help('Bis wann die Stelle wieder angesehen wird. Leer: nach der Regel in content/checking.yaml.', v.optional(day)),
  /** `nur-werkstatt`: only where a workshop names who that is, see `src/workshop/`. */
  shown: help('ja: steht im Kiosk. nur-werkstatt: nur da, wo eine Werkstatt sagt, wer das ist. nach-pruefung und nein: steht nicht im Kiosk.', v.picklist(['ja', 'nur-werkstatt', 'nach-pruefung', 'nein'])),
  note: help('Warum etwas fehlt oder zu prüfen ist. Steht nicht im Kiosk.', maybe(text)),
  search: help('Wörter, die Menschen eintippen, wenn sie das suchen. Sie stehen auf keiner Seite.', everyday),
  /** When guides show it. */
  when: help('Bei welchen Antworten ein Wegweiser die Stelle zeigt.', v.optional(condition)),
  examples: help('Beispiele: bei diesen Antworten gezeigt oder nicht-gezeigt.', shownExamples),
}))
