import type { Problem } from '../report/problem.ts'
import type { Line } from '../language/text.ts'
import type { ByLanguage, Catalogue, Fact, Language, Source } from './catalogue.ts'
import { formatDate } from './facts/value.ts'
import type { SourceFiles } from './files.ts'
import { Problems } from './problems.ts'
import { buildArticle, readArticles, type ArticleContext } from './read/articles.ts'
import { readLists, readOne, unique, type Entry } from './read/collect.ts'
import { buildContact, readContacts, readGlossary } from './read/contacts.ts'
import { normsOf, readFacts, readTables } from './read/facts.ts'
import { expectLanguages } from './read/languages.ts'
import { checkArticleReferences, checkLinks } from './read/links.ts'
import { checkPictures } from './read/pictures.ts'
import { checkCharacters } from './read/characters.ts'
import { areasSchema, kioskSchema, languagesSchema, namesSchema, operatorSchema, picturesSchema, sourcesSchema } from './schema/kiosk.ts'
import { toLine } from '../language/plain-line.ts'
import type { References } from './text/resolve.ts'
import type { Writing } from './text/writing.ts'
import type { Vocabulary } from './words/check-language.ts'
import { readVocabulary } from './words/read-vocabulary.ts'

export interface Loaded {
  /** Null when a file is so broken that there is nothing to show. */
  catalogue: Catalogue | null
  problems: Problem[]
  /** All words a reader sees, as the language checker reads them. */
  writings: Writing[]
  /** What the checker must know to read them. */
  vocabulary: Vocabulary
}

/**
 * Reads, validates and links all content. Every fault is collected; none stops the others from being found.
 * @param files the texts, from `readContentFiles`
 * @param root the name of the content folder inside their paths
 */
export function loadCatalogue(files: SourceFiles, root = 'content'): Loaded {
  const problems = new Problems()
  checkCharacters(files, problems)
  const kiosk = readOne(`${root}/kiosk.yaml`, kioskSchema, files, problems)?.value
  const languages = readOne(`${root}/languages.yaml`, languagesSchema, files, problems)?.value as Language[] | undefined
  const operator = readOne(`${root}/operator.yaml`, operatorSchema, files, problems)?.value
  const pictureFile = readOne(`${root}/pictures.yaml`, picturesSchema, files, problems)
  if (!kiosk || !languages || !operator || !pictureFile) return { catalogue: null, problems: problems.list, writings: [], vocabulary: { terms: [], names: [], glossary: [], waivers: [] } }

  const pictures = checkPictures(pictureFile, problems)
  const facts = readFacts(root, files, problems)
  const plainFacts = new Map([...facts].map(([id, entry]) => [id, entry.value]))
  const rawContacts = readContacts(root, files, problems)
  const references: References = {
    facts: plainFacts,
    tables: readTables(root, files, languages, facts, problems),
    contacts: new Map([...rawContacts].map(([id, { value }]) => [id, { ...value, shown: value.shown === 'ja' }])),
    kiosk: new Map([['asOf', formatDate(kiosk.asOf)], ['lawCheckedOn', formatDate(kiosk.lawCheckedOn)]]),
    norms: normsOf(plainFacts.values()),
    names: readOne(`${root}/words/names.yaml`, namesSchema, files, problems)?.value ?? [],
    asOf: kiosk.asOf,
  }
  const writings: Writing[] = []
  const context: ArticleContext = { root, files, languages, references, pictures, problems, writings }
  const sources = readSources(context)
  const contacts = [...rawContacts.values()].map((entry) => ({ shown: entry.value.shown, contact: buildContact(entry, context) }))
  const shown = contacts.filter((item) => item.shown === 'ja').map((item) => item.contact)
  const entries = [...unique(readArticles(context), problems).values()] as ReturnType<typeof readArticles>
  checkArticleReferences(entries, new Set(shown.map((contact) => contact.id)), new Set(rawContacts.keys()), problems)
  const articles = entries.map((entry) => buildArticle(entry, context)).sort((a, b) => a.order - b.order)
  checkLinks(articles, shown, sources, files, problems)
  checkSources(facts, sources, problems)

  const catalogue: Catalogue = {
    ...kiosk, disclaimer: linesOf(kiosk.disclaimer), areas: readAreas(context), languages, operator, articles, sources, pictures,
    contacts: shown.sort((a, b) => a.order - b.order),
    glossary: readGlossary(root, context),
    facts: plainFacts,
    tables: references.tables,
    sourceOf: (fact) => sourceOf(fact, sources),
  }
  const vocabulary = readVocabulary(root, files, catalogue, problems)
  return { catalogue, problems: problems.list, writings, vocabulary }
}

function readSources({ root, files, languages, problems }: ArticleContext): Source[] {
  return [...unique(readLists([`${root}/sources.yaml`], sourcesSchema, files, problems), problems).values()].map((entry) => {
    expectLanguages(entry.value.title, languages, entry.place(['title']), problems)
    return { ...entry.value, title: linesOf(entry.value.title) }
  })
}

function readAreas({ root, files, languages, problems }: ArticleContext): Catalogue['areas'] {
  return readLists([`${root}/areas.yaml`], areasSchema, files, problems).map((entry) => {
    expectLanguages(entry.value.name, languages, entry.place(['name']), problems)
    return { id: entry.value.id, name: linesOf(entry.value.name) }
  })
}

const linesOf = (texts: ByLanguage<string>): ByLanguage<Line> =>
  Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, toLine(text)]))

/** A fact belongs to the source with the longest `match` that its own source begins with. */
const sourceOf = (fact: Fact, sources: readonly Source[]) =>
  sources.filter((source) => fact.source.startsWith(source.match)).sort((a, b) => b.match.length - a.match.length)[0]

function checkSources(facts: ReadonlyMap<string, Entry<Fact>>, sources: readonly Source[], problems: Problems): void {
  for (const entry of facts.values()) {
    if (sourceOf(entry.value, sources)) continue
    problems.add(entry.place(['source']), 'dangling-source', `Zur Quelle „${entry.value.source}“ gibt es keinen Eintrag.`, 'Schreiben Sie in content/sources.yaml einen Eintrag mit passendem „match“.')
  }
}
