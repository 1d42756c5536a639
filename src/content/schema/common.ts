import * as v from 'valibot'

/**
 * A check with a message in three parts: rule id, what is wrong, how to mend it.
 * `validate.ts` takes it apart again.
 */
const say = (rule: string, message: string, fix: string) => `${rule}|${message}|${fix}`

/** German, ASCII, kebab-case: the form of every id, option id and folder name. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, say('id-form', 'Eine id hat nur kleine Buchstaben a bis z, Ziffern und Bindestriche.', 'Schreiben Sie ae, oe, ue und ss statt ä, ö, ü und ß.')),
)

/** A short id that travels in addresses: at most 14 characters. */
export const shortId = v.pipe(id, v.maxLength(14, say('id-form', 'Die id ist zu lang.', 'Nehmen Sie höchstens 14 Zeichen.')))

export const text = v.pipe(v.string(), v.trim(), v.minLength(1, say('empty-text', 'Der Text ist leer.', 'Schreiben Sie einen Text.')))

const onCalendar = (value: string) => {
  const [year, month = 1, day = 1] = value.split('-').map(Number)
  const date = new Date(Date.UTC(year!, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const DATE_FIX = 'Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-11-22.'

/** A day that exists, as ISO date. */
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, say('bad-date', 'Das ist kein Datum.', DATE_FIX)),
  v.check(onCalendar, say('bad-date', 'Diesen Tag gibt es nicht.', DATE_FIX)),
)

/** How old something is: a day, a month, a year, or in words that it is unknown. */
export const stand = v.pipe(text, v.check((value) => !/^\d{4}(-\d{2}){0,2}$/.test(value) || onCalendar(value), say('bad-date', 'Diesen Tag gibt es nicht.', DATE_FIX)))

const URL_FIX = 'Schreiben Sie die ganze Adresse mit https://.'

/** A secure address: nothing else may be linked. */
export const url = v.pipe(
  v.string(),
  v.startsWith('https://', say('unsafe-link', 'Eine Adresse beginnt mit https://.', URL_FIX)),
  v.check((value) => URL.canParse(value), say('unsafe-link', 'Das ist keine Adresse.', URL_FIX)),
)

/** The address of a page of the kiosk, without language. */
export const path = v.pipe(v.string(), v.startsWith('/', say('unsafe-link', 'Ein Verweis im Kiosk beginnt mit /.', 'Schreiben Sie zum Beispiel /angebote/gaertnerei/.')))

/** One entry for each language; which languages must be there is checked in `languages.ts`. */
export const byLanguage = <S extends v.GenericSchema<unknown, unknown>>(schema: S) => v.record(v.string(), schema)

/** A key that may be missing or empty. */
export const maybe = <S extends v.GenericSchema<unknown, unknown>>(schema: S) => v.optional(v.nullable(schema), null)

export const ids = v.optional(v.array(id), [])
export const order = v.pipe(v.number(), v.integer(say('wrong-type', 'Hier steht eine ganze Zahl.', 'Schreiben Sie zum Beispiel 10.')))

/** Words that people type when they look for this, as they type them. They are in the search and on no page. */
export const everyday = v.optional(v.pipe(
  v.array(text),
  v.checkItems((word, index, all) => all.findIndex((other) => sameWord(other, word)) === index, say('duplicate-word', 'Dieses Wort steht schon in der Liste.', 'Löschen Sie es. Groß und klein ist für die Suche gleich.')),
), [])

const sameWord = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

/** A list that may not be empty. */
export const some = <S extends v.GenericSchema<unknown, unknown>>(schema: S) => v.pipe(v.array(schema), v.minLength(1, say('empty-text', 'Die Liste ist leer.', 'Schreiben Sie mindestens einen Eintrag.')))

/** A language tag by which dates and numbers are written: „de“, „en-GB“. */
export const languageTag = v.pipe(text, v.check(isTag, say('bad-language-tag', 'Das ist kein Kürzel für eine Sprache.', 'Schreiben Sie zum Beispiel en-GB, ar oder pl.')))

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0
  } catch {
    return false
  }
}
