import type { Fact, Source } from '../catalogue.ts'
import type { Problems } from '../problems.ts'
import { sourcesSchema } from '../schema/kiosk.ts'
import type { ArticleContext } from './articles.ts'
import { readLists, unique, type Entry } from './collect.ts'
import { namesOf } from './names.ts'

/** Reads where facts come from. */
export function readSources(context: ArticleContext): Source[] {
  const entries = unique(readLists([`${context.root}/sources.yaml`], sourcesSchema, context.files, context.problems), context.problems)
  return [...entries.values()].map((entry) => ({ ...entry.value, title: namesOf(entry, 'title', context) }))
}

/** A fact belongs to the source with the longest `match` that its own source begins with. */
export const sourceOf = (fact: Pick<Fact, 'source'>, sources: readonly Source[]): Source | undefined =>
  sources.filter((source) => fact.source.startsWith(source.match)).sort((a, b) => b.match.length - a.match.length)[0]

/** Reports each fact whose source nobody has described. */
export function checkSources(facts: ReadonlyMap<string, Entry<Pick<Fact, 'source'>>>, sources: readonly Source[], problems: Problems): void {
  for (const { value, place } of facts.values()) {
    if (!sourceOf(value, sources)) problems.add(place(['source']), 'dangling-source', `Zur Quelle „${value.source}“ gibt es keinen Eintrag.`, 'Schreiben Sie in content/sources.yaml einen Eintrag mit passendem „match“.')
  }
}
