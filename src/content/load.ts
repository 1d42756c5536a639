import { plainest } from '../language/tongue.ts'
import type { Problem } from '../report/problem.ts'
import type { Catalogue, Contact } from './catalogue.ts'
import { everythingToCheck } from './checking/collect.ts'
import type { ToCheck } from './checking/to-check.ts'
import type { SourceFiles } from './files.ts'
import { loadComparison } from './comparison/load-comparison.ts'
import { loadGuides } from './guides/load-guides.ts'
import { loadLandscape } from './landscape/load-landscape.ts'
import { Problems, type Place } from './problems.ts'
import { readAreas } from './read/areas.ts'
import { buildArticle, readArticles, type ArticleContext, type ArticleEntry } from './read/articles.ts'
import { checkCharacters } from './read/characters.ts'
import { readOne, unique, type Entry } from './read/collect.ts'
import { buildContact, readContacts, readGlossary } from './read/contacts.ts'
import type { KnownContacts } from './read/expect-contacts.ts'
import { datedFacts, normsOf, readFacts, type RawFact } from './read/facts.ts'
import { finishedLanguages, readLanguages } from './read/languages.ts'
import { checkAddresses, checkArticleReferences, checkLinks } from './read/links.ts'
import { readRecordings } from './read/recordings.ts'
import { readRegions } from './read/regions.ts'
import { checkPictures } from './read/pictures.ts'
import { namesOf } from './read/names.ts'
import { checkSources, readSources, sourceOf } from './read/sources.ts'
import { checkStrays } from './read/strays.ts'
import { readTables } from './read/tables.ts'
import { checkingSchema } from './schema/checking.ts'
import { kioskSchema, operatorSchema, picturesSchema } from './schema/kiosk.ts'
import { namesSchema } from './schema/words.ts'
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
  /** All that grows old, shown or not. */
  toCheck: ToCheck[]
}

const NO_VOCABULARY: Vocabulary = { terms: [], names: [], glossary: [], waivers: [] }

/**
 * Reads, validates and links all content. Every fault is collected; none stops the others from being found.
 * @param files the texts, from `readContentFiles`
 * @param root the name of the content folder inside their paths
 */
export function loadCatalogue(files: SourceFiles, root = 'content'): Loaded {
  const problems = new Problems()
  checkCharacters(files, problems)
  if (!files.size) return nothing(root, problems)
  const kiosk = readOne(`${root}/kiosk.yaml`, kioskSchema, files, problems)
  const languages = readLanguages(root, files, problems)
  const operator = readOne(`${root}/operator.yaml`, operatorSchema, files, problems)?.value
  const checking = readOne(`${root}/checking.yaml`, checkingSchema, files, problems)?.value
  const pictureFile = readOne(`${root}/pictures.yaml`, picturesSchema, files, problems)
  if (!kiosk || !languages || !operator || !checking || !pictureFile) return { catalogue: null, problems: problems.list, writings: [], vocabulary: NO_VOCABULARY, toCheck: [] }

  const facts = readFacts(root, files, problems)
  const rawContacts = readContacts(root, files, problems)
  const context = contextOf({ root, files, languages, problems, checking: { months: checking, ...kiosk.value }, pictures: checkPictures(pictureFile, problems) }, facts, rawContacts)
  const sources = readSources(context)
  const areas = readAreas(context, rawContacts)
  const { built, contacts, roles } = builtContacts(rawContacts, context)
  const known = shownById(rawContacts)
  const { entries, articles } = buildArticles(known, context)
  const guides = loadGuides(root, { entries, articles, contactEntries: rawContacts, contacts }, context)
  const comparison = loadComparison(root, { entries, articles, contacts: known }, context)
  checkLinks(articles, contacts, sources, context)
  checkSources(facts, sources, problems)

  const catalogue: Catalogue = {
    ...kiosk.value, disclaimer: namesOf(kiosk, 'disclaimer', context), areas, languages, operator, articles, contacts, sources, guides, comparison,
    roles, workshop: null,
    pictures: context.pictures,
    landscape: loadLandscape(root, entries, context),
    regions: readRegions(root, guides, files, problems),
    glossary: readGlossary(root, context),
    recordings: readRecordings(root, files, languages, problems),
    facts: context.references.facts,
    tables: context.references.tables,
    sourceOf: (fact) => sourceOf(fact, sources),
  }
  catalogue.languages = finishedLanguages(languages, root, problems)
  const vocabulary = readVocabulary(root, files, catalogue, problems)
  const texts = articles.flatMap((article) => Object.values(article.texts))
  const toCheck = everythingToCheck({ facts: catalogue.facts, entries: facts, contacts: built, texts, language: plainest(languages) })
  return { catalogue, problems: problems.list, writings: context.writings.filter(({ file }) => !problems.isUnreadable(file)), vocabulary, toCheck }
}

/** The folder is empty or gone, or `CONTENT` names another. */
function nothing(root: string, problems: Problems): Loaded {
  problems.add({ file: root, line: 1, column: 1 }, 'no-content', `Im Ordner ${root} liegt kein Inhalt.`, 'Legen Sie den Ordner wieder an seine Stelle, oder prüfen Sie den Pfad hinter CONTENT=.')
  return { catalogue: null, problems: problems.list, writings: [], vocabulary: NO_VOCABULARY, toCheck: [] }
}

type Contacts = ReturnType<typeof readContacts>

/** Everything that texts can refer to. */
function contextOf(ground: Omit<ArticleContext, 'references' | 'writings'>, factEntries: ReadonlyMap<string, Entry<RawFact>>, contacts: Contacts): ArticleContext {
  const { root, files, languages, problems, checking: kiosk } = ground
  const names = readOne(`${root}/words/names.yaml`, namesSchema, files, problems)?.value ?? []
  const tables = readTables(root, { files, languages, facts: factEntries, names, problems })
  const facts = datedFacts(factEntries, tables, kiosk, problems)
  const references = {
    facts, names, tables,
    contacts: new Map([...contacts].map(([id, { value }]) => [id, { ...value, shown: value.shown === 'ja' }])),
    kiosk: new Map([['asOf', kiosk.asOf], ['lawCheckedOn', kiosk.lawCheckedOn]]),
    norms: normsOf(facts.values()),
    asOf: kiosk.asOf,
  }
  return { ...ground, references, writings: [] }
}

/** Which contacts there are, and whether pages show them. */
const shownById = (raw: Contacts): KnownContacts => new Map([...raw].map(([id, { value }]) => [id, value.shown === 'ja']))

/** All contacts are checked; those marked `ja` are shown. Roles are there for a workshop too that says who has them. */
function builtContacts(raw: Contacts, context: ArticleContext): Pick<Catalogue, 'contacts' | 'roles'> & { built: { contact: Contact; place: Place }[] } {
  const built = [...raw.values()].map((entry) => ({ shown: entry.value.shown, place: entry.place(), contact: buildContact(entry, context.checking, context) }))
  const which = (shown: readonly string[]) => built.filter((each) => shown.includes(each.shown)).map(({ contact }) => contact).sort((a, b) => a.order - b.order)
  return { built, contacts: which(['ja']), roles: which(['ja', 'nur-werkstatt']).filter(({ kind }) => kind === 'role') }
}

function buildArticles(contacts: KnownContacts, context: ArticleContext): { entries: ArticleEntry[]; articles: Catalogue['articles'] } {
  const entries = [...unique(readArticles(context), context.problems).values()] as ArticleEntry[]
  checkArticleReferences(entries, contacts, context)
  checkAddresses(entries, context.languages, context.problems)
  checkStrays(context)
  return { entries, articles: entries.map((entry) => buildArticle(entry, context)).sort((a, b) => a.order - b.order) }
}
