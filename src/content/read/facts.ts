import type { Fact } from '../catalogue.ts'
import { expectAll } from '../dangling.ts'
import { HIDEABLE_STATUSES } from '../facts/statements.ts'
import type { SourceFiles } from '../files.ts'
import type { Problems } from '../problems.ts'
import { factsSchema } from '../schema/fact.ts'
import { readLists, unique, type Entry } from './collect.ts'

/** Reads all facts, with each id once and every reference between them alive. */
export function readFacts(root: string, files: SourceFiles, problems: Problems): Map<string, Entry<Fact>> {
  const paths = [...files.keys()].filter((path) => path.startsWith(`${root}/facts/`))
  const facts = unique(readLists(paths, factsSchema, files, problems) as Entry<Fact>[], problems)
  for (const { value, place } of facts.values()) {
    expectAll('fact', value.supersededBy, facts, (index) => place(['supersededBy', index]), problems)
    expectAll('fact', value.confirmedBy, facts, (index) => place(['confirmedBy', index]), problems)
    if (value.notShown && !HIDEABLE_STATUSES.has(value.status)) {
      problems.add(place(['notShown']), 'fact-hidden', `„${value.id}“ ist „${value.status}“ und muss gezeigt werden.`, 'Löschen Sie „notShown“ und nennen Sie die Angabe in einem Block.')
    }
  }
  return facts
}

/** The paragraphs that facts rest on, as „61a SGB IX“. A law with a short name is known by both. */
export function normsOf(facts: Iterable<Fact>): Set<string> {
  const norms = [...facts].flatMap(({ norm = '' }) => {
    const law = /^(.*?) §/.exec(norm)?.[1] ?? ''
    const laws = [law, ...(/\((.+)\)$/.exec(law)?.slice(1) ?? [])]
    return [...norm.split('§').slice(1).join(' ').matchAll(/\d+[a-z]?/g)].flatMap((match) => laws.map((name) => `${match[0]} ${name}`))
  })
  return new Set(norms)
}
