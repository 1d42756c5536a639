import * as v from 'valibot'
import { byLanguage, day, id, ids, order, stand, text } from './common.ts'
import { help } from './help.ts'

const value = v.union([v.string(), v.number()])

/** One belegte Angabe. `source` is the name of a document or an address of a source. */
export const factSchema = v.strictObject({
  id: help('Die id: Mit ihr nennt ein Text die Angabe, zum Beispiel {budget-prozent}.', id),
  layer: help('Woher die Angabe stammt: seed heißt aus dem Ausgangsdokument.', v.picklist(['seed', 'recht', 'aenderung', 'programm', 'zahl', 'gebiet'])),
  text: help('Die Angabe als ein Satz.', text),
  says: help('Wörter, von denen eines im Block stehen muss, der die Angabe nennt.', v.optional(v.array(text), [])),
  notShown: help('Warum die Angabe auf keiner Seite steht.', v.optional(text)),
  value: help('Der Wert, der im Text eingesetzt wird. Ein Prozentsatz ohne Zeichen: 75.', v.optional(value)),
  values: help('Mehrere Werte mit Namen: {id.name} setzt einen davon ein.', v.optional(v.record(v.string(), value))),
  unit: help('Die Einheit vom Wert, zum Beispiel Euro.', v.optional(text)),
  source: help('Die Quelle: fängt an wie „match“ in content/sources.yaml.', text),
  norm: help('Der Paragraf, zum Beispiel „SGB IX § 61“.', v.optional(text)),
  quote: help('Die Stelle in der Quelle, wörtlich.', text),
  asOf: help('Der Stand der Quelle: Tag, Monat, Jahr oder „unbekannt“.', stand),
  checkBy: help('Bis wann die Angabe wieder angesehen wird. Leer: nach der Regel in content/checking.yaml.', v.optional(day)),
  validFrom: help('Ab wann die Angabe gilt.', v.optional(stand)),
  status: help('Ob die Angabe heute gilt.', v.picklist(['gilt', 'praezisiert', 'ueberholt', 'widerspruch', 'offen', 'historisch', 'kuenftig'])),
  supersededBy: help('Angaben, die diese ersetzen.', ids),
  confirmedBy: help('Angaben, die diese bestätigen.', ids),
  confidence: help('Wie sicher die Angabe ist.', v.picklist(['high', 'medium', 'low'])),
  note: help('Eine Bemerkung. Steht nicht im Kiosk.', v.optional(text)),
})
export const factsSchema = help('Belegte Angaben. Jede hat eine Quelle, einen Stand und einen Status.', v.array(factSchema))

const row = v.strictObject({
  from: help('Der erste Tag, an dem der Wert gilt.', day),
  until: help('Der letzte Tag; null, wenn kein Ende bekannt ist.', v.nullable(day)),
  year: help('Das Jahr, das im Satz steht.', order),
  value: help('Der Wert: eine Zahl, oder ein Wort in jeder Sprache.', v.union([v.number(), byLanguage(text)])),
  fact: help('Die Angabe, die den Wert belegt.', id),
})

/** `content/tables.yaml`: values that change by date. */
export const tablesSchema = help('Werte, die sich mit dem Datum ändern.', v.array(v.strictObject({
  id: help('Mit dieser id setzt ein Text den Wert ein.', id),
  rows: help('Zeilen ohne Lücke: Jede fängt am Tag nach der vorigen an.', v.array(row)),
  after: help('Was da steht, wenn die letzte Zeile vorbei ist. Ohne Zahl.', byLanguage(v.array(text))),
})))
