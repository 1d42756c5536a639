import * as v from 'valibot'
import { byLanguage, day, id, languageTag, maybe, some, stand, text, url } from './common.ts'
import { help } from './help.ts'

export const kioskSchema = help('Der Kiosk selbst.', v.strictObject({
  asOf: help('Der Stand vom Inhalt, Jahr-Monat-Tag: Kein Gerät zeigt etwas Älteres.', day),
  lawCheckedOn: help('Wann die Gesetze zuletzt gelesen wurden.', day),
  disclaimer: help('Steht auf jeder Seite, solange operator.yaml leer ist.', byLanguage(text)),
}))

/** Areas of responsibility, in the order of the page of contacts. */
export const areasSchema = help('Gebiete von Anlaufstellen, in der Reihenfolge auf der Seite „Wer hilft mir?“.', v.array(v.strictObject({
  id: help('Steht bei einer Anlaufstelle unter region.', id),
  name: help('Die Überschrift, zum Beispiel „In ganz Deutschland“.', byLanguage(text)),
})))

export const languagesSchema = help('Die Sprachen, in denen der Kiosk spricht.', some(
  v.strictObject({
    id: help('Steht im Namen jedes Textes: text.<id>.md.', id),
    path: help('Der Ordner in der Adresse; leer für die Sprache der Startseite.', v.string()),
    tag: help('Das Kürzel für Browser und Stimmen, zum Beispiel de.', languageTag),
    direction: help('ltr: von links nach rechts, rtl: von rechts nach links.', v.picklist(['ltr', 'rtl'])),
    required: help('true: Fehlt ein Text, stoppt der Bau.', v.boolean()),
    level: help('easy: Leichte Sprache, plain: Alltagssprache.', v.picklist(['easy', 'plain'])),
    sound: help('true: Jeder Satz kann vorgelesen werden.', v.optional(v.boolean(), false)),
    numbers: help('Zahlwörter der Sprache: Sie stehen nie von Hand im Text. Für Deutsch kennt der Kiosk sie.', v.optional(v.array(text), [])),
    note: help('Ein Satz, der auf jeder Seite dieser Sprache steht, zum Beispiel wer den Text noch nicht gelesen hat.', maybe(text)),
    name: help('Der Name der Sprache, in dieser Sprache.', text),
  }),
))

const enforcementBody = v.strictObject({
  name: help('Der Name der Stelle.', text),
  url: help('Ihre Adresse im Internet, mit https://.', url),
})

/** Who runs the kiosk; everything may be empty. */
export const operatorSchema = help('Wer diesen Kiosk betreibt. Alles darf leer sein, bis es jemanden gibt.', v.strictObject({
  name: help('Der Name.', maybe(text)),
  address: help('Straße, Postleitzahl und Ort.', maybe(text)),
  mail: help('Die Mail-Adresse.', maybe(text)),
  phone: help('Die Telefon-Nummer.', maybe(text)),
  responsible: help('Wer für den Inhalt verantwortlich ist.', maybe(text)),
  enforcementBody: help('Wer hilft, wenn der Betreiber auf eine Meldung nicht antwortet.', maybe(enforcementBody)),
}))

export const picturesSchema = help('Eine Bedeutung, ein Bild. Links die Bedeutung, rechts das Bild; ein eigenes Bild heißt own:<Datei in content/pictures/>.', v.record(id, text))

export const sourcesSchema = help('Woher die Angaben kommen.', v.array(v.strictObject({
  id: help('Die id der Quelle.', id),
  title: help('Der Name der Quelle, wie er im Kiosk steht.', byLanguage(text)),
  url: help('Die Adresse im Internet, mit https://.', maybe(url)),
  match: help('So fängt „source“ bei den Angaben an, die aus dieser Quelle sind.', text),
  asOf: help('Der jüngste gelesene Stand: Tag, Monat, Jahr oder „unbekannt“.', stand),
  licence: help('Was mit dem Text der Quelle erlaubt ist.', maybe(text)),
})))
