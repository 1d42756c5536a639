import type { Article, ByLanguage, ComparedProgramme, Comparison } from '../catalogue.ts'
import type { ArticleEntry } from '../read/articles.ts'
import { readOne, type Entry } from '../read/collect.ts'
import { expectContacts, type KnownContacts } from '../read/expect-contacts.ts'
import { inEachLanguage } from '../read/in-each-language.ts'
import { optionalPart, part } from '../read/part.ts'
import { readCaption, type WordContext } from '../read/yaml-lines.ts'
import { comparisonSchema } from '../schema/comparison.ts'
import { readCells, type RawPart } from './read-cells.ts'
import { readQuestions, type RawComparison } from './read-questions.ts'

/** What a comparison is made of besides its own file. */
export interface ComparisonSources {
  entries: readonly ArticleEntry[]
  articles: readonly Article[]
  contacts: KnownContacts
}

/** A programme that takes part. */
interface Part {
  entry: Entry<RawPart>
  article: Article
}

/** Reads the comparison: its questions, and the answers that stand with each programme. Empty where a kiosk has none. */
export function loadComparison(root: string, { entries, articles, contacts }: ComparisonSources, context: WordContext): ByLanguage<Comparison> {
  const file = `${root}/comparison.yaml`
  const taking = partsOf(entries, articles, context)
  if (!taking.length && !context.files.has(file)) return {}
  const comparison = readOne(file, comparisonSchema, context.files, context.problems)
  if (!comparison) return {}
  for (const { value, place } of [comparison, ...taking.map(({ entry }) => entry)]) {
    if (value.contact) expectContacts([value.contact], contacts, () => place(['contact']), context.problems)
  }
  const questions = readQuestions(comparison, context)
  const programmes = taking.map((each) => readProgramme(each, comparison.value, context))
  return inEachLanguage(context.languages, (pick) => ({ questions: questions.map(pick), programmes: programmes.map(pick) }))
}

/** The `comparison:` parts of all programmes, in the order of the programmes. */
function partsOf(entries: readonly ArticleEntry[], articles: readonly Article[], { problems }: WordContext): Part[] {
  const found = entries.flatMap((each) => {
    const entry = optionalPart(each, 'comparison')
    if (entry && each.kind !== 'programme') problems.add(entry.place(), 'comparison-not-here', 'Diese Seite kann man nicht vergleichen.', 'Das geht nur bei Angeboten. Löschen Sie „comparison“.')
    const article = articles.find(({ path }) => path === each.path)
    return entry && article ? [{ entry, article }] : []
  })
  return found.sort((a, b) => a.article.order - b.article.order)
}

function readProgramme({ entry, article }: Part, { contact, questions }: RawComparison, context: WordContext): ByLanguage<ComparedProgramme> {
  const name = optionalPart(entry, 'name')
  const named = name && readCaption(name, context)
  const cells = Object.entries(readCells(part(entry, 'cells'), questions, context))
  const { id, path, picture } = article
  return inEachLanguage(context.languages, (pick) => ({
    id, path, picture, contact: entry.value.contact ?? contact,
    name: named ? pick(named) : pick(article.texts)?.tile,
    cells: Object.fromEntries(cells.map(([question, cell]) => [question, pick(cell)])),
  }))
}
