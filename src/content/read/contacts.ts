import type { InferOutput } from 'valibot'
import { didYouMean } from '../../report/nearest.ts'
import type { ByLanguage, Contact, GlossaryEntry, Language } from '../catalogue.ts'
import type { SourceFiles } from '../files.ts'
import type { Place, Problems } from '../problems.ts'
import { contactSchema } from '../schema/contact.ts'
import { glossarySchema } from '../schema/glossary.ts'
import { boldParts, toLine } from '../../language/plain-line.ts'
import { markedText, type Line } from '../../language/text.ts'
import { resolveLine, type References } from '../text/resolve.ts'
import { linesWriting, type Writing } from '../text/writing.ts'
import { readEach, unique, type Entry } from './collect.ts'
import { expectLanguages } from './languages.ts'

export interface WordContext {
  files: SourceFiles
  languages: readonly Language[]
  references: References
  pictures: ReadonlyMap<string, string>
  problems: Problems
  writings: Writing[]
}

type RawContact = InferOutput<typeof contactSchema>

/** Reads the files of all contacts, shown or not. */
export const readContacts = (root: string, files: SourceFiles, problems: Problems): Map<string, Entry<RawContact>> =>
  unique(readEach(`${root}/contacts`, contactSchema, files, problems), problems)

/** What pages show of a contact. Opening hours and addresses come as they are from their source. */
export function buildContact(entry: Entry<RawContact>, context: WordContext): Contact {
  const { value } = entry
  checkPicture(entry, context)
  const contact = {
    ...value,
    name: words(entry, 'name', context, true),
    helps: lists(entry, 'helps', context),
    phoneNote: Object.fromEntries(Object.entries(value.phoneNote ?? {}).map(([id, lines]) => [id, lines.map(toLine)])),
  }
  return contact
}

/** Reads the glossary. */
export function readGlossary(root: string, context: WordContext): GlossaryEntry[] {
  const entries = unique(readEach(`${root}/glossary`, glossarySchema, context.files, context.problems), context.problems)
  return [...entries.values()].map((entry) => {
    checkPicture(entry, context)
    return { ...entry.value, word: words(entry, 'word', context, true), explanation: lists(entry, 'explanation', context) }
  })
}

function checkPicture(entry: Entry<{ picture: string }>, { pictures, problems }: WordContext): void {
  const { picture } = entry.value
  if (!pictures.has(picture)) problems.add(entry.place(['picture']), 'dangling-picture', `Das Bild „${picture}“ gibt es nicht.`, `Nehmen Sie eine Bedeutung aus content/pictures.yaml.${didYouMean(picture, pictures.keys())}`)
}

function words<K extends string>(entry: Entry<{ [key in K]: ByLanguage<string> }>, key: K, context: WordContext, named = false): ByLanguage<Line> {
  const texts = entry.value[key]
  expectLanguages(texts, context.languages, entry.place([key]), context.problems)
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => {
    const place = entry.place([key, id])
    const line = named ? toLine(text) : resolve(text, id, place, context)[0]!
    write(context, id, place.file, [{ line: place.line, text: markedText(line) }], true)
    return [id, line]
  }))
}

function lists<K extends string>(entry: Entry<{ [key in K]: ByLanguage<string[]> }>, key: K, context: WordContext): ByLanguage<Line[]> {
  const texts = entry.value[key]
  expectLanguages(texts, context.languages, entry.place([key]), context.problems)
  return Object.fromEntries(Object.entries(texts).map(([id, sentences]) => {
    const read = sentences.map((text, index) => ({ place: entry.place([key, id, index]), lines: resolve(text, id, entry.place([key, id, index]), context) }))
    write(context, id, entry.file, read.flatMap(({ place, lines: [first] }) => (first ? { line: place.line, text: markedText(first) } : [])), false)
    return [id, read.flatMap(({ lines }) => lines)]
  }))
}

/** Hands words of a YAML file to the language checker. */
function write({ writings }: WordContext, language: string, file: string, lines: { line: number; text: string }[], caption: boolean): void {
  if (lines.length) writings.push({ file, language, caption, text: linesWriting(lines) })
}

/** Resolves one sentence of a YAML file; its Problems point to the value it stands in. */
function resolve(text: string, languageId: string, place: Place, { languages, references, problems, files }: WordContext): Line[] {
  const language = languages.find((candidate) => candidate.id === languageId) ?? languages[0]!
  const whole = files.get(place.file) ?? ''
  const offset = whole.indexOf(text, offsetOf(whole, place))
  const pieces = boldParts(text).map((part) => ({ text: part.text, offset: Math.max(0, offset), ...(part.strong ? { strong: true } : {}) }))
  return resolveLine(pieces, { file: place.file, whole, language, references, problems }).lines
}

const offsetOf = (whole: string, place: Place) => whole.split('\n').slice(0, place.line - 1).join('\n').length
