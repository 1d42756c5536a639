import type { InferOutput } from 'valibot'
import type { Article, ArticleKind, ArticleText, ByLanguage, Language } from '../catalogue.ts'
import { checkBy } from '../checking/check-by.ts'
import type { Checking } from '../checking/rule.ts'
import type { SourceFiles } from '../files.ts'
import type { Problems } from '../problems.ts'
import { articleSchema } from '../schema/article.ts'
import { buildText } from '../text/build-text.ts'
import { parseText } from '../text/parse.ts'
import type { RawText } from '../text/raw.ts'
import type { References } from '../text/references.ts'
import { cellWritings, linesWriting, markdownWriting, type Replacement, type Writing } from '../text/writing.ts'
import { readAsked } from './asked.ts'
import { readEach, type Entry } from './collect.ts'
import { expectLanguages } from './languages.ts'
import { checkSameFacts } from './same-facts.ts'

/** The kinds of article: their folder in `content/` and their place in the address. Their YAML file has the name of the kind. */
export const ARTICLE_KINDS: readonly { kind: ArticleKind; folder: string; path: string }[] = [
  { kind: 'programme', folder: 'programmes', path: '/angebote/' },
  { kind: 'right', folder: 'rights', path: '/rechte/' },
  { kind: 'topic', folder: 'topics', path: '/themen/' },
  { kind: 'worry', folder: 'worries', path: '/sorgen/' },
  { kind: 'page', folder: 'pages', path: '/' },
]

export interface ArticleContext {
  root: string
  files: SourceFiles
  languages: readonly Language[]
  references: References
  checking: Checking
  pictures: ReadonlyMap<string, string>
  problems: Problems
  writings: Writing[]
}

export type ArticleEntry = Entry<InferOutput<typeof articleSchema>> & { kind: ArticleKind; path: string }

/** Reads the YAML files of all articles. Their texts are built when everything they refer to is known. */
export function readArticles(context: ArticleContext): ArticleEntry[] {
  return ARTICLE_KINDS.flatMap(({ kind, folder, path }) =>
    readEach(`${context.root}/${folder}`, articleSchema, context.files, context.problems, `/${kind}.yaml`).map((entry) => ({
      ...entry, kind, path: `${path}${entry.value.id}/`,
    })),
  )
}

/** One article with its texts in every language that has one. */
export function buildArticle(entry: ArticleEntry, context: ArticleContext): Article {
  const folder = entry.file.slice(0, entry.file.lastIndexOf('/'))
  const texts: ByLanguage<ArticleText> = {}
  for (const language of context.languages) {
    const text = buildOne(`${folder}/text.${language.id}.md`, language, context)
    if (text) texts[language.id] = text
  }
  const there = Object.fromEntries(context.languages.filter((language) => context.files.has(`${folder}/text.${language.id}.md`)).map((language) => [language.id, true]))
  expectLanguages(there, context.languages, entry.place(), context.problems)
  checkSameFacts(texts, context)
  return { ...entry.value, kind: entry.kind, path: entry.path, quickExit: entry.value.quickExit || entry.value.sensitive, ask: readAsked(entry, context), texts }
}

function buildOne(file: string, language: Language, context: ArticleContext): ArticleText | null {
  const whole = context.files.get(file)
  if (whole === undefined) return null
  const { problems, references, pictures } = context
  const raw = parseText({ file, whole, problems })
  if (!raw) return null
  const replaced: Replacement[] = []
  const { asOf, checkBy: written } = raw.front
  const due = checkBy({ kind: 'text', asOf, checkBy: written, place: () => raw.frontPlace('checkBy') }, context.checking, problems)
  const text = buildText(raw, { file, whole, language, references, pictures, problems, replaced }, due)
  context.writings.push(...writingsOf(raw, language, replaced))
  return text
}

/** What the language checker reads of a text file: the body, the cells of comparisons, and the two lines of the head. */
function writingsOf(raw: RawText, { id: language }: Language, replaced: readonly Replacement[]): Writing[] {
  const { file, whole, front } = raw
  const head = (key: 'tile' | 'summary') => linesWriting([{ line: raw.frontPlace(key).line, text: front[key] }])
  return [
    { file, language, caption: false, text: markdownWriting(whole, replaced) },
    { file, language, caption: false, text: head('summary') },
    ...[head('tile'), ...cellWritings(whole, replaced)].map((text) => ({ file, language, text, caption: true })),
  ]
}
