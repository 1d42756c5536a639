import type { DatedTable, Fact, Language } from '../catalogue.ts'
import type { SourceFiles } from '../files.ts'
import type { Problems } from '../problems.ts'
import { HIDEABLE_STATUSES } from '../facts/statements.ts'
import { didYouMean } from '../../report/nearest.ts'
import { factsSchema, tablesSchema } from '../schema/fact.ts'
import { readLists, unique, type Entry } from './collect.ts'

/** Reads all facts, with each id once and every reference between them alive. */
export function readFacts(root: string, files: SourceFiles, problems: Problems): Map<string, Entry<Fact>> {
  const paths = [...files.keys()].filter((path) => path.startsWith(`${root}/facts/`))
  const facts = unique(readLists(paths, factsSchema, files, problems) as Entry<Fact>[], problems)
  for (const entry of facts.values()) {
    expectKnown(entry, 'supersededBy', facts, problems)
    expectKnown(entry, 'confirmedBy', facts, problems)
    if (entry.value.notShown && !HIDEABLE_STATUSES.has(entry.value.status)) {
      problems.add(entry.place(['notShown'],), 'fact-hidden', `„${entry.value.id}“ ist „${entry.value.status}“ und muss gezeigt werden.`, 'Löschen Sie „notShown“ und nennen Sie die Angabe in einem Block.')
    }
  }
  return facts
}

function expectKnown(entry: Entry<Fact>, key: 'supersededBy' | 'confirmedBy', facts: ReadonlyMap<string, unknown>, problems: Problems): void {
  entry.value[key].forEach((id, index) => {
    if (!facts.has(id)) problems.add(entry.place([key, index]), 'dangling-fact', `Die Angabe „${id}“ gibt es nicht.`, `Prüfen Sie die id.${didYouMean(id, facts.keys())}`)
  })
}

/** Reads the tables of values that change by date; a plain number counts for every language. */
export function readTables(root: string, files: SourceFiles, languages: readonly Language[], facts: ReadonlyMap<string, unknown>, problems: Problems): Map<string, DatedTable> {
  const entries = unique(readLists([`${root}/tables.yaml`], tablesSchema, files, problems), problems)
  return new Map([...entries].map(([id, { value, place }]) => {
    const rows = value.rows.map((row, index) => {
      if (!facts.has(row.fact)) problems.add(place(['rows', index, 'fact']), 'dangling-fact', `Die Angabe „${row.fact}“ gibt es nicht.`, `Prüfen Sie die id.${didYouMean(row.fact, facts.keys())}`)
      return { ...row, value: typeof row.value === 'number' ? Object.fromEntries(languages.map((language) => [language.id, String(row.value)])) : row.value }
    })
    return [id, { id, rows, after: value.after }]
  }))
}

/** The paragraphs that facts rest on, as „61a SGB IX“. */
export function normsOf(facts: Iterable<Fact>): Set<string> {
  const norms = [...facts].flatMap((fact) => {
    const law = /^(.*?) §/.exec(fact.norm ?? '')?.[1]
    return [...(fact.norm ?? '').split('§').slice(1).join(' ').matchAll(/\d+[a-z]?/g)].map((match) => `${match[0]} ${law}`)
  })
  return new Set(norms)
}
