import * as v from 'valibot'
import { ID, LIMITS } from './pack.ts'

/** A check with a message in three parts: rule id, what is wrong, how to mend it. */
const say = (rule: string, message: string, fix: string) => `${rule}|${message}|${fix}`

/** Signs that can't be seen, or that somebody has made for a machine. */
const NO_WORDS = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd<>{}[\]*`\\|]/

const text = (most: number) => v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, say('workshop-text', 'Der Text ist leer.', 'Schreiben Sie einen Text, oder löschen Sie die Zeile.')),
  v.maxLength(most, say('workshop-text', `Der Text ist länger als ${most} Zeichen.`, 'Kürzen Sie ihn.')),
  v.check((value) => !NO_WORDS.test(value), say('workshop-text', 'Im Text steht ein Zeichen, das nicht in einen Text gehört.', 'Schreiben Sie nur Wörter, ohne < > { } [ ] * und ohne unsichtbare Zeichen.')),
)

const DATE_FIX = 'Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-11-22.'

const onCalendar = (value: string) => new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value

/** A day that exists, as ISO date. */
const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, say('workshop-date', 'Das ist kein Datum.', DATE_FIX)),
  v.check(onCalendar, say('workshop-date', 'Diesen Tag gibt es nicht.', DATE_FIX)),
)

const ID_FIX = 'Nehmen Sie kleine Buchstaben a bis z, Ziffern und Bindestriche, höchstens 60.'
const id = v.pipe(v.string(), v.maxLength(LIMITS.id, say('workshop-id', 'Die id ist zu lang.', ID_FIX)), v.regex(ID, say('workshop-id', 'Das ist keine id.', ID_FIX)))

const photoName = v.pipe(
  v.string(),
  v.regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,60}\.(jpe?g|png|webp)$/iu, say('workshop-photo-name', 'So darf eine Foto-Datei nicht heißen.', 'Legen Sie das Foto neben workshop.yaml und nennen Sie es zum Beispiel anna.jpg. Erlaubt sind .jpg, .png und .webp.')),
)

/** A number of the house may be short: „Durchwahl 23“ is written `phone: "23"`. */
const phone = v.pipe(
  v.string(),
  v.trim(),
  v.regex(/^(?=(?:\D*\d){2,20}\D*$)\+?[\d ()/-]+$/, say('workshop-phone', 'Das ist keine Telefon-Nummer.', 'Schreiben Sie nur Ziffern mit Leerzeichen, zum Beispiel "0221 4710 100".')),
)

export const personSchema = v.strictObject({
  contact: id, name: v.optional(text(80)), photo: v.optional(photoName), room: v.optional(text(80)), times: v.optional(text(160)), phone: v.optional(phone),
  consent: v.optional(v.strictObject({ given: day })),
})

const officeSchema = v.strictObject({ contact: id, times: text(160), place: v.optional(text(120)) })

/** `workshop.yaml`, and the same inside the one file with everything. */
export const packSchema = v.strictObject({
  id, name: text(80), asOf: day,
  behindLogin: v.optional(v.boolean()),
  people: v.optional(v.pipe(v.array(personSchema), v.maxLength(LIMITS.people, say('workshop-many', `Es sind mehr als ${LIMITS.people} Personen.`, 'Nehmen Sie nur die Personen auf, die man fragen soll.'))), []),
  offices: v.optional(v.pipe(v.array(officeSchema), v.maxLength(LIMITS.offices, say('workshop-many', `Es sind mehr als ${LIMITS.offices} Stellen.`, 'Nehmen Sie nur Stellen auf, die in der Nähe sind.'))), []),
})
