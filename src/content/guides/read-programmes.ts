import type { InferOutput } from 'valibot'
import type { Law, Programme } from '../../model/index.ts'
import type { Line } from '../../language/text.ts'
import type { Article, ByLanguage, ProgrammeWords } from '../catalogue.ts'
import type { ArticleEntry } from '../read/articles.ts'
import type { Entry } from '../read/collect.ts'
import { inEachLanguage } from '../read/in-each-language.ts'
import { optionalPart, part, parts } from '../read/part.ts'
import { linesIn, readReason, readSayings, type WordContext } from '../read/yaml-lines.ts'
import type { programmePartSchema } from '../schema/guide.ts'
import { checkLawFact, checkStatements } from './check-statements.ts'

type RawPart = InferOutput<typeof programmePartSchema>

/** The guide part of a programme or right: what decides, and its words. */
export interface ReadProgramme {
  /** The part itself; its places lie in the file of the article. */
  entry: Entry<RawPart>
  programme: Programme
  words: ByLanguage<ProgrammeWords>
}

/** The kinds of article that a guide can lead to. */
const KINDS = ['programme', 'right']

/** Reads the `guide:` part of all programmes and rights that have one. */
export function readProgrammes(entries: readonly ArticleEntry[], articles: readonly Article[], context: WordContext): ReadProgramme[] {
  return entries.flatMap((article) => {
    const entry = optionalPart(article, 'guide')
    if (entry && !KINDS.includes(article.kind)) context.problems.add(entry.place(), 'guide-not-here', 'Zu dieser Seite kann kein Wegweiser führen.', 'Das geht nur bei Angeboten und Rechten. Löschen Sie „guide“.')
    const built = articles.find(({ path }) => path === article.path)
    return entry && built ? [{ entry, programme: programmeOf(article, entry.value), words: wordsOf(entry, built, context) }] : []
  })
}

/** What decides. The words of a reason are found by its place in the list. */
function programmeOf({ value: { id, order } }: ArticleEntry, raw: RawPart): Programme {
  return {
    id, order, contacts: raw.contacts, examples: raw.examples,
    law: raw.law.map((law, index) => ({ ...law, reason: `law-${index}` }) as Law),
    wish: raw.wish.map(({ when }, index) => ({ when, reason: `wish-${index}` })),
    ...(raw.for && { for: raw.for }),
    ...(raw.given && { given: raw.given }),
  }
}

function wordsOf(entry: Entry<RawPart>, article: Article, context: WordContext): ByLanguage<ProgrammeWords> {
  const reasons = [...reasonsOf(entry, 'law', context), ...reasonsOf(entry, 'wish', context)]
  const [gains, changes, next] = statementsOf(entry, context)
  parts(part(entry, 'law')).forEach((law) => checkLawFact(law, context))
  return inEachLanguage(context.languages, (pick) => {
    const text = pick(article.texts)
    return {
      path: article.path, picture: article.picture, title: text?.title, tile: text?.tile, summary: text?.summary,
      reasons: Object.fromEntries(reasons.map(([key, lines]) => [key, pick(lines)])),
      gains: pick(gains), changes: pick(changes), next: pick(next),
    }
  })
}

/** The words of each sentence of the law, or of each wish, by the key under which the model names them. */
const reasonsOf = (entry: Entry<RawPart>, key: 'law' | 'wish', context: WordContext) =>
  parts<{ reason: ByLanguage<string> }>(part(entry, key)).map((item, index) => [`${key}-${index}`, readReason(part(item, 'reason'), context)] as const)

/** What one gains, what changes and what comes next; together they say the facts. */
function statementsOf(entry: Entry<RawPart>, context: WordContext) {
  const said = (['gains', 'changes', 'next'] as const).map((key) => readSayings(entry, key, context))
  checkStatements(part(entry, 'facts'), said, context)
  return said.map(linesIn) as [Sentences, Sentences, Sentences]
}

type Sentences = ByLanguage<Line[]>
