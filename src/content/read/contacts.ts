import type { InferOutput } from 'valibot'
import type { Contact, GlossaryEntry } from '../catalogue.ts'
import { checkBy } from '../checking/check-by.ts'
import { isUnknown, type Checking } from '../checking/rule.ts'
import { expectAll } from '../dangling.ts'
import type { SourceFiles } from '../files.ts'
import type { Problems } from '../problems.ts'
import { contactSchema } from '../schema/contact.ts'
import { glossarySchema } from '../schema/glossary.ts'
import { toLine } from '../../language/plain-line.ts'
import { readEach, unique, type Entry } from './collect.ts'
import { expectLanguages } from './languages.ts'
import { part } from './part.ts'
import { checkPicture, readName, readSentences, type WordContext } from './yaml-lines.ts'

export type RawContact = InferOutput<typeof contactSchema>

/** Reads the files of all contacts, shown or not. */
export const readContacts = (root: string, files: SourceFiles, problems: Problems): Map<string, Entry<RawContact>> =>
  unique(readEach(`${root}/contacts`, contactSchema, files, problems), problems)

/** What pages show of a contact. Opening hours and addresses come as they are from their source. */
export function buildContact(entry: Entry<RawContact>, checking: Checking, context: WordContext): Contact {
  const { when: _, examples: __, ...value } = entry.value
  const { asOf, checkBy: written } = value
  checkReferences(entry, context)
  if (Object.keys(value.phoneNote ?? {}).length) expectLanguages(value.phoneNote!, context.languages, entry.place(['phoneNote']), context.problems)
  return {
    ...value,
    checkBy: checkBy({ kind: isUnknown(asOf) ? 'unsure' : 'contact', asOf, checkBy: written, place: () => entry.place(['checkBy']) }, checking, context.problems),
    name: readName(part(entry, 'name'), context),
    helps: readSentences(part(entry, 'helps'), context),
    phoneNote: Object.fromEntries(Object.entries(value.phoneNote ?? {}).map(([id, lines]) => [id, lines.map(toLine)])),
  }
}

/** Reads the glossary. */
export function readGlossary(root: string, context: WordContext): GlossaryEntry[] {
  const entries = unique(readEach(`${root}/glossary`, glossarySchema, context.files, context.problems), context.problems)
  return [...entries.values()].map((entry) => {
    checkReferences(entry, context)
    return { ...entry.value, word: readName(part(entry, 'word'), context), explanation: readSentences(part(entry, 'explanation'), context) }
  })
}

function checkReferences(entry: Entry<{ picture: string; facts: string[] }>, context: WordContext): void {
  checkPicture(entry, context)
  expectAll('fact', entry.value.facts, context.references.facts, (index) => entry.place(['facts', index]), context.problems)
}
