import * as v from 'valibot'
import { didYouMean } from '../report/nearest.ts'
import type { Pack } from './pack.ts'
import type { Problems } from './problems.ts'
import { packSchema, personSchema } from './schema.ts'
import type { Path, Source } from './source.ts'

type Issue = v.BaseIssue<unknown>

const KEYS = [...Object.keys(packSchema.entries), ...Object.keys(personSchema.entries), 'place', 'given']

const NAMES: Readonly<Record<string, string>> = { string: 'ein Text in Anführungszeichen', boolean: 'true oder false', Array: 'eine Liste', Object: 'eine Gruppe mit Schlüsseln' }

/** Whether a file has the shape of a pack. @returns the pack; undefined with a Problem for each fault */
export function checkShape(source: Source, problems: Problems): Pack | undefined {
  const { success, output, issues } = v.safeParse(packSchema, source.data)
  if (success) return output
  for (const issue of issues) {
    const path = (issue.path ?? []).map(({ key }) => key as string | number)
    problems.complain(source, path, ...wordsFor(issue, path))
  }
  return undefined
}

/** Rule, sentence and mend. */
function wordsFor(issue: Issue, path: Path): [rule: string, message: string, fix: string] {
  const key = String(path.at(-1) ?? '')
  if (issue.kind === 'validation') return issue.message.split('|') as [string, string, string]
  if (issue.expected === 'never') return ['unknown-key', `Den Schlüssel „${key}“ gibt es hier nicht.`, `Löschen Sie ihn oder schreiben Sie ihn richtig.${didYouMean(key, KEYS)}`]
  if (issue.received === 'undefined') return ['missing-key', `Es fehlt „${key}“.`, `Ergänzen Sie: ${key}: …`]
  return ['wrong-type', `Bei „${key || 'workshop.yaml'}“ wird ${NAMES[issue.expected ?? ''] ?? issue.expected} erwartet.`, 'Ändern Sie den Wert.']
}
