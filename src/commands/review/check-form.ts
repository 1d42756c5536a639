import { dayInBerlin } from '../../model/day.ts'
import type { Problems } from '../../content/problems.ts'
import type { YamlFile } from '../../content/yaml.ts'
import { didYouMean } from '../../report/nearest.ts'
import type { Form } from './form-schema.ts'
import { sentencesOf, type EasyText } from './sentences.ts'

/** A form in which everything is said, and the text that it is about. */
export interface WholeForm extends Form {
  gruppe: string
  datum: string
  easy: EasyText
}

/** Holds a form against the text of today. Every fault becomes a Problem; null when there was one. */
export function checkForm(form: Form, { place }: YamlFile, texts: readonly EasyText[], problems: Problems): WholeForm | null {
  const easy = texts.find(({ text }) => text.file === form.text)
  const add = (path: readonly (string | number)[], rule: string, message: string, fix: string) => problems.add(place(path), rule, message, fix)
  if (!easy) return add(['text'], 'form-text', `Den Text „${form.text}“ gibt es nicht.`, `Prüfen Sie „text“.${didYouMean(form.text, texts.map(({ text }) => text.file))}`), null
  checkSentences(form, easy, add)
  checkHead(form, easy, add)
  form.hinweise.forEach(({ darfBleiben }, index) => darfBleiben === null && add(['hinweise', index, 'darfBleiben'], 'form-empty', 'Hier fehlt ja oder nein.', 'Hat die Gruppe den Satz verstanden, darf er so bleiben: ja. Wollen Sie ihn noch ändern: nein.'))
  return problems.list.length || !form.gruppe || !form.datum ? null : { ...form, gruppe: form.gruppe, datum: form.datum, easy }
}

type Add = (path: readonly (string | number)[], rule: string, message: string, fix: string) => void

function checkHead({ gruppe, datum }: Form, { text }: EasyText, add: Add): void {
  if (!gruppe) add(['gruppe'], 'form-empty', 'Es fehlt, wie sich die Gruppe nennt.', 'Schreiben Sie es hinter „gruppe:“.')
  if (!datum) add(['datum'], 'form-empty', 'Es fehlt, wann die Gruppe gelesen hat.', 'Schreiben Sie den Tag hinter „datum:“, zum Beispiel 2026-11-22.')
  else if (datum > dayInBerlin(new Date())) add(['datum'], 'form-date', 'Dieser Tag kommt erst noch.', 'Schreiben Sie den Tag, an dem die Gruppe gelesen hat.')
  else if (datum < text.asOf) add(['datum'], 'form-date', `Der Text ist vom ${text.asOf}, gelesen wurde er davor.`, 'Prüfen Sie das Datum. Hat die Gruppe einen älteren Text gelesen, muss sie diesen noch lesen.')
}

const AGAIN = 'Lesen Sie den neuen Satz mit der Gruppe: Machen Sie mit npm run review ein neues Blatt in einem anderen Ordner.'

function checkSentences({ saetze }: Form, easy: EasyText, add: Add): void {
  const today = sentencesOf(easy)
  saetze.forEach(({ satz, verstanden }, index) => {
    const now = today[index]?.text
    if (now === undefined) add(['saetze', index, 'satz'], 'form-changed', 'Diesen Satz gibt es im Text nicht mehr.', AGAIN)
    else if (satz !== now) add(['saetze', index, 'satz'], 'form-changed', `Der Satz heißt jetzt: „${now}“`, AGAIN)
    else if (verstanden === null) add(['saetze', index, 'verstanden'], 'form-empty', 'Hier fehlt ja oder nein.', 'Schreiben Sie, ob die Gruppe den Satz verstanden hat. Fehlt die Antwort, lesen Sie den Satz noch einmal zusammen.')
    else if (verstanden === 'nein') add(['saetze', index, 'verstanden'], 'form-not-understood', `Satz ${index + 1} wurde nicht verstanden.`, 'Ändern Sie den Satz im Text, und lesen Sie ihn noch einmal mit der Gruppe.')
  })
  for (const { number, text } of today.slice(saetze.length)) add(['saetze'], 'form-changed', `Im Text steht jetzt noch Satz ${number}: „${text}“`, AGAIN)
}
