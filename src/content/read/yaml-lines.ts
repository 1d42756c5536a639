import { toLine } from '../../language/plain-line.ts'
import type { Line } from '../../language/text.ts'
import type { ByLanguage } from '../catalogue.ts'
import { reportDangling } from '../dangling.ts'
import type { Place } from '../problems.ts'
import type { Entry } from './collect.ts'
import { expectLanguages } from './languages.ts'
import { optionalPart } from './part.ts'
import { saidIn, single, write, type Said, type WordContext } from './yaml-sentences.ts'

export type { Said, WordContext }

/** Reports a picture that there is not. */
export function checkPicture(entry: Entry<{ picture: string }>, { pictures, problems }: WordContext): void {
  const { picture } = entry.value
  if (!pictures.has(picture)) reportDangling('picture', picture, pictures.keys(), entry.place(['picture']), problems)
}

/** A name: it stands as it is written, numbers and all. */
export const readName = (entry: Entry<ByLanguage<string>>, context: WordContext): ByLanguage<Line> =>
  readSingle(entry, context, true, (text) => toLine(text))

/** A title, label or question: no sentence for the language checker. */
export const readCaption = (entry: Entry<ByLanguage<string>>, context: WordContext): ByLanguage<Line> =>
  readSingle(entry, context, true, (text, place, language) => single(text, place, language, context))

/** One sentence. */
export const readSentence = (entry: Entry<ByLanguage<string>>, context: WordContext): ByLanguage<Line> =>
  readSingle(entry, context, false, (text, place, language) => single(text, place, language, context))

/** Sentences in each language. */
export function readSentences(entry: Entry<ByLanguage<string[]>>, context: WordContext): ByLanguage<Line[]> {
  return linesIn(readSaid(entry, context))
}

/** One sentence in which a value may change by date: then it is several Lines. */
export function readReason(entry: Entry<ByLanguage<string>>, context: WordContext): ByLanguage<Line[]> {
  const texts = Object.fromEntries(Object.entries(entry.value).map(([language, text]) => [language, [text]]))
  return linesIn(readAll(texts, entry, (language) => entry.place([language]), context))
}

/** Sentences that may be missing altogether. */
export const readOptional = <K extends string>(entry: Entry<{ [key in K]: ByLanguage<string[]> | null }>, key: K, context: WordContext): ByLanguage<Line[]> =>
  linesIn(readSayings(entry, key, context))

/** The same, with the facts whose value stands in them. */
export function readSayings<K extends string>(entry: Entry<{ [key in K]: ByLanguage<string[]> | null }>, key: K, context: WordContext): ByLanguage<Said> {
  const texts = optionalPart(entry, key)
  if (texts) return readSaid(texts as Entry<ByLanguage<string[]>>, context)
  return Object.fromEntries(context.languages.map(({ id }) => [id, { lines: [], stated: [] }]))
}

/** Only the lines of what is said. */
export const linesIn = (said: ByLanguage<Said>): ByLanguage<Line[]> =>
  Object.fromEntries(Object.entries(said).map(([language, { lines }]) => [language, lines]))

function readSingle(entry: Entry<ByLanguage<string>>, context: WordContext, caption: boolean, read: (text: string, place: Place, language: string) => Line): ByLanguage<Line> {
  expectLanguages(entry.value, context.languages, entry.place(), context.problems)
  return Object.fromEntries(Object.entries(entry.value).map(([language, text]) => {
    const place = entry.place([language])
    const line = read(text, place, language)
    write(context, language, [{ place, line }], caption)
    return [language, line]
  }))
}

/** Sentences with the facts whose value stands in them. */
export const readSaid = (entry: Entry<ByLanguage<string[]>>, context: WordContext): ByLanguage<Said> =>
  readAll(entry.value, entry, (language, index) => entry.place([language, index]), context)

function readAll(texts: ByLanguage<string[]>, entry: Entry<unknown>, placeOf: (language: string, index: number) => Place, context: WordContext): ByLanguage<Said> {
  expectLanguages(texts, context.languages, entry.place(), context.problems)
  return Object.fromEntries(Object.entries(texts).map(([language, sentences]) =>
    [language, saidIn(sentences, language, (index) => placeOf(language, index), context)]))
}
