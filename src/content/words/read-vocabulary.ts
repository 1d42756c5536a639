import { plainText } from '../../language/text.ts'
import type { Catalogue } from '../catalogue.ts'
import type { SourceFiles } from '../files.ts'
import type { Problems } from '../problems.ts'
import { readLists, readOne } from '../read/collect.ts'
import { namesSchema, termsSchema, waiversSchema } from '../schema/words.ts'
import type { Vocabulary } from './check-language.ts'

/** Terms, names, explained words and waivers, for the language checker. */
export function readVocabulary(root: string, files: SourceFiles, { glossary, contacts, sources }: Pick<Catalogue, 'glossary' | 'contacts' | 'sources'>, problems: Problems): Vocabulary {
  const optional = (name: string) => [`${root}/words/${name}.yaml`].filter((file) => files.has(file))
  const offices = [...contacts.map((contact) => contact.name), ...sources.map((source) => source.title)]
  return {
    terms: readLists(optional('terms'), termsSchema, files, problems).map(({ value }) => value),
    names: [...(readOne(`${root}/words/names.yaml`, namesSchema, files, problems)?.value ?? []), ...offices.flatMap((name) => Object.values(name).map(plainText))],
    glossary: glossary.flatMap((entry) => [...Object.values(entry.word).map(plainText), ...entry.forms]),
    waivers: readLists(optional('waivers'), waiversSchema, files, problems).map(({ value, place }) => ({ ...value, place: place() })),
  }
}
