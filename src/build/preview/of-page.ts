import type { Catalogue } from '../../content/catalogue.ts'
import { factCoverage } from '../../content/facts/coverage.ts'
import type { SourceFiles } from '../../content/files.ts'
import type { Problem } from '../../report/problem.ts'

/** What other pages than those of articles are made of: beginning of their address → files. */
const MADE_OF: readonly [path: string, files: RegExp][] = [
  ['/kontakte/', /\/(?:contacts\/.*|areas\.yaml)$/],
  ['/woerter/', /\/glossary\/.*$/],
  ['/vergleich/', /\/comparison\.yaml$/],
  ['/landschaft/', /\/stations\/.*$/],
  ['/wegweiser/', /\/(?:questions\/.*|regions\.yaml)$/],
]

/**
 * Tells which Problems belong to a page: those of the files it is made of, and of the facts it states.
 * @param file of the page in `dist/`
 */
export function belongsTo(file: string, catalogue: Catalogue, files: SourceFiles): (problem: Problem) => boolean {
  const { path, language } = addressOf(file, catalogue)
  const article = catalogue.articles.find((each) => each.path === path)
  const guide = catalogue.guides.find((each) => path.startsWith(each.path))
  const folder = Object.values(article?.texts ?? {})[0]?.file.replace(/[^/]+$/, '')
  const facts = new Set(factCoverage(catalogue).filter(({ shown }) => shown.includes(`${language}${path}`)).map(({ fact }) => fact.id))
  const made = MADE_OF.filter(([begin]) => path.startsWith(begin)).map(([, pattern]) => pattern)
  return (problem) => {
    if (folder && problem.file.startsWith(folder)) return true
    if (article?.contacts.some((id) => problem.file.endsWith(`/contacts/${id}.yaml`))) return true
    if (guide && problem.file.endsWith(`/guides/${guide.id}.yaml`)) return true
    return made.some((pattern) => pattern.test(problem.file)) || facts.has(factAt(problem, files))
  }
}

function addressOf(file: string, { languages }: Catalogue) {
  const language = languages.find(({ path }) => path && file.startsWith(`${path}/`)) ?? languages[0]!
  return { language: language.id, path: `/${file.slice(language.path ? language.path.length + 1 : 0).replace(/index\.html$/, '')}` }
}

/** The id of the fact in which a Problem lies. */
function factAt({ file, line }: Problem, files: SourceFiles): string {
  if (!file.includes('/facts/')) return ''
  const before = (files.get(file) ?? '').split('\n').slice(0, line).join('\n')
  return [...before.matchAll(/\bid: ["']?([\w-]+)/g)].at(-1)?.[1] ?? ''
}
