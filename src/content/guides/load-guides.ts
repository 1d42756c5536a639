import type { Article, Contact, GuideContent } from '../catalogue.ts'
import type { ArticleEntry } from '../read/articles.ts'
import type { Entry } from '../read/collect.ts'
import type { RawContact } from '../read/contacts.ts'
import type { WordContext } from '../read/yaml-lines.ts'
import { buildGuides, type GuideParts } from './build-guides.ts'
import { checkGuides } from './check-guides.ts'
import { knownPaths } from '../read/links.ts'
import { checkMore } from './check-more.ts'
import { checkReferences } from './check-references.ts'
import { readRoutes } from './read-contacts.ts'
import { readGuides } from './read-guides.ts'
import { readProgrammes } from './read-programmes.ts'
import { readQuestions } from './read-questions.ts'

/** What guides are made of besides their own files. */
export interface GuideSources {
  entries: readonly ArticleEntry[]
  articles: readonly Article[]
  contactEntries: ReadonlyMap<string, Entry<RawContact>>
  contacts: readonly Contact[]
}

/** Reads, checks and joins everything that has to do with guides. */
export function loadGuides(root: string, { entries, articles, contactEntries, contacts }: GuideSources, context: WordContext): GuideContent[] {
  const all: GuideParts = {
    questions: readQuestions(root, context),
    programmes: readProgrammes(entries, articles, context),
    contacts: readRoutes(contactEntries, contacts, context),
    guides: readGuides(root, context),
  }
  const guides = buildGuides(all, context)
  checkReferences(all, guides, context.problems)
  checkMore(all, knownPaths(entries, root, context.files), context.problems)
  checkGuides(all, context.problems)
  return guides
}
