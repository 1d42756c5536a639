import { toLine } from '../../language/plain-line.ts'
import { markedText, type Line } from '../../language/text.ts'
import type { ByLanguage, Language } from '../catalogue.ts'
import { reportDangling } from '../dangling.ts'
import type { SourceFiles } from '../files.ts'
import type { Place, Problems } from '../problems.ts'
import { afterLines } from '../text/after-lines.ts'
import { refuseCounts } from '../text/counts.ts'
import type { LineOrigin, References } from '../text/references.ts'
import { resolveLine, resolveSingle } from '../text/resolve.ts'
import { sentencePieces } from '../text/sentence.ts'
import { linesWriting, type Writing } from '../text/writing.ts'
import type { Entry } from './collect.ts'
import { expectLanguages } from './languages.ts'
import { optionalPart } from './part.ts'

/** What the words of a YAML file are read with. */
export interface WordContext {
  files: SourceFiles
  languages: readonly Language[]
  references: References
  pictures: ReadonlyMap<string, string>
  problems: Problems
  writings: Writing[]
}

/** Sentences, and the facts whose value stands in them. */
export interface Said {
  lines: Line[]
  stated: readonly string[]
}

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

function saidIn(texts: readonly string[], language: string, placeOf: (index: number) => Place, context: WordContext): Said {
  const tables = new Set<string>()
  const read = texts.map((text, index) => {
    const place = placeOf(index)
    const origin = originOf(place, language, context)
    const resolved = resolveLine(piecesOf(text, place, origin), origin)
    refuseCounts(resolved.counts, origin)
    return { place, ...resolved, lines: [...resolved.lines, ...afterLines(resolved, tables, origin)] }
  })
  write(context, language, read.flatMap(({ place, lines: [line] }) => (line ? { place, line } : [])), false)
  return { lines: read.flatMap(({ lines }) => lines), stated: read.flatMap(({ stated }) => stated) }
}

function single(text: string, place: Place, language: string, context: WordContext): Line {
  const origin = originOf(place, language, context)
  const { line, counts } = resolveSingle(piecesOf(text, place, origin), origin)
  refuseCounts(counts, origin)
  return line
}

/** Where a sentence of a YAML file comes from; what is wrong with it is shown at the value it stands in. */
function originOf({ file }: Place, id: string, { files, languages, references, problems }: WordContext): LineOrigin {
  const language = languages.find((candidate) => candidate.id === id) ?? languages[0]!
  return { file, whole: files.get(file) ?? '', language, references, problems }
}

/** A text with escapes or line breaks stands nowhere as it is read: then the value as a whole is pointed to. */
function piecesOf(text: string, place: Place, origin: LineOrigin) {
  const from = offsetAt(origin.whole, place)
  const at = origin.whole.indexOf(text, from)
  return sentencePieces(text, at === -1 ? from : at, origin)
}

const offsetAt = (whole: string, { line, column }: Place) =>
  whole.split('\n').slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, column - 1)

/** Hands words to the language checker. */
function write({ writings }: WordContext, language: string, said: readonly { place: Place; line: Line }[], caption: boolean): void {
  const lines = said.map(({ place, line }) => ({ line: place.line, text: markedText(line) }))
  if (said[0]) writings.push({ file: said[0].place.file, language, caption, text: linesWriting(lines) })
}
