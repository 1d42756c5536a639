import type { DatedTable, Fact } from '../catalogue.ts'
import { knownChanges } from '../checking/changes.ts'
import { checkBy } from '../checking/check-by.ts'
import { kindOf, type Checking } from '../checking/rule.ts'
import { expectAll } from '../dangling.ts'
import { HIDEABLE_STATUSES } from '../facts/statements.ts'
import type { SourceFiles } from '../files.ts'
import type { Problems } from '../problems.ts'
import { factsSchema } from '../schema/fact.ts'
import { readLists, unique, type Entry } from './collect.ts'

/** A fact as it is written: the day by which it is looked at may follow from the rule. */
export type RawFact = Omit<Fact, 'checkBy'> & { checkBy?: string | undefined }

/** Reads all facts, with each id once and every reference between them alive. */
export function readFacts(root: string, files: SourceFiles, problems: Problems): Map<string, Entry<RawFact>> {
  const paths = [...files.keys()].filter((path) => path.startsWith(`${root}/facts/`))
  const facts = unique(readLists(paths, factsSchema, files, problems) as Entry<RawFact>[], problems)
  for (const { value, place } of facts.values()) {
    expectAll('fact', value.supersededBy, facts, (index) => place(['supersededBy', index]), problems)
    expectAll('fact', value.confirmedBy, facts, (index) => place(['confirmedBy', index]), problems)
    if (value.notShown && !HIDEABLE_STATUSES.has(value.status)) {
      problems.add(place(['notShown']), 'fact-hidden', `„${value.id}“ ist „${value.status}“ und muss gezeigt werden.`, 'Löschen Sie „notShown“ und nennen Sie die Angabe in einem Block.')
    }
  }
  return facts
}

/** Gives each fact the day by which it is looked at again. */
export function datedFacts(entries: ReadonlyMap<string, Entry<RawFact>>, tables: ReadonlyMap<string, DatedTable>, checking: Checking, problems: Problems): Map<string, Fact> {
  const changes = knownChanges([...entries.values()].map(({ value }) => value), tables.values())
  return new Map([...entries].map(([id, { value, place }]) => {
    const { asOf, checkBy: written } = value
    return [id, { ...value, checkBy: checkBy({ kind: kindOf(value), asOf, checkBy: written, change: changes.get(id), place: () => place(['checkBy']) }, checking, problems) }]
  }))
}

/** The paragraphs that facts rest on, as „61a SGB IX“. A law with a short name is known by both. */
export function normsOf(facts: Iterable<Pick<Fact, 'norm'>>): Set<string> {
  const norms = [...facts].flatMap(({ norm = '' }) => {
    const law = /^(.*?) §/.exec(norm)?.[1] ?? ''
    const laws = [law, ...(/\((.+)\)$/.exec(law)?.slice(1) ?? [])]
    return [...norm.split('§').slice(1).join(' ').matchAll(/\d+[a-z]?/g)].flatMap((match) => laws.map((name) => `${match[0]} ${name}`))
  })
  return new Set(norms)
}
