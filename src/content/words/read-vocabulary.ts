import { plainText, type Line } from '../../language/text.ts'
import { isGerman } from '../../language/tongue.ts'
import type { ByLanguage, Catalogue } from '../catalogue.ts'
import type { SourceFiles } from '../files.ts'
import type { Problems } from '../problems.ts'
import { readLists, readOne } from '../read/collect.ts'
import { namesSchema, termsSchema, waiversSchema } from '../schema/words.ts'
import type { Vocabulary } from './check-language.ts'

/** Terms, names, explained words and waivers, for the language checker. */
export function readVocabulary(root: string, files: SourceFiles, { glossary, contacts, sources, languages }: Pick<Catalogue, 'glossary' | 'contacts' | 'sources' | 'languages'>, problems: Problems): Vocabulary {
  const optional = (name: string) => [`${root}/words/${name}.yaml`].filter((file) => files.has(file))
  const german = languages.filter(isGerman)
  const words = (texts: ByLanguage<Line>) => german.flatMap(({ id }) => texts[id] ?? []).map(plainText)
  const offices = [...contacts.map((contact) => contact.name), ...sources.map((source) => source.title)]
  return {
    terms: readLists(optional('terms'), termsSchema, files, problems).map(({ value }) => value),
    names: [...(readOne(`${root}/words/names.yaml`, namesSchema, files, problems)?.value ?? []), ...offices.flatMap(words)],
    glossary: glossary.flatMap((entry) => [...words(entry.word), ...entry.forms]),
    waivers: readLists(optional('waivers'), waiversSchema, files, problems).map(({ value, place }) => ({ ...value, place: place() })),
  }
}
