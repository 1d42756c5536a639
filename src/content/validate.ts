import * as v from 'valibot'
import { didYouMean, nearest } from '../report/nearest.ts'
import type { Problems } from './problems.ts'
import type { YamlFile } from './yaml.ts'

type Schema = v.GenericSchema<unknown, unknown>
type Issue = v.BaseIssue<unknown>

/** Holds a YAML file against its schema. Every fault becomes a Problem; null when there was one. */
export function validate<S extends Schema>(schema: S, yaml: YamlFile, problems: Problems): v.InferOutput<S> | null {
  if (yaml.data === null) return reportEmpty(yaml, problems)
  const result = v.safeParse(schema, yaml.data, { abortPipeEarly: true })
  if (result.success) return result.output
  for (const issue of withoutMisspelt(flatten(result.issues).map(ofGroup), schema)) report(issue, schema, yaml, problems)
  return null
}

function reportEmpty(yaml: YamlFile, problems: Problems): null {
  problems.add(yaml.place([]), 'empty-file', 'Die Datei ist leer.', 'Schreiben Sie etwas hinein. Eine leere Liste ist [].')
  return null
}

/** Of a value that may be of several kinds, the first kind is named. Its own path begins inside the value. */
const flatten = (issues: readonly Issue[]): Issue[] =>
  issues.flatMap((issue) => {
    const [first] = issue.type === 'union' ? (issue.issues ?? []) : []
    return first ? flatten([{ ...first, path: [...(issue.path ?? []), ...(first.path ?? [])] } as Issue]) : [issue]
  })

/** A list where keys are expected misses every one of them: what is wrong is the list. */
function ofGroup(issue: Issue): Issue {
  const item = issue.path?.at(-1)
  if (!Array.isArray(item?.input) || item.type !== 'object' || !(missing(issue) || isUnknown(issue))) return issue
  return { ...issue, kind: 'schema', type: 'object', input: item.input, expected: 'Object', received: 'Array', path: issue.path!.slice(0, -1) } as unknown as Issue
}

const isUnknown = (issue: Issue) => issue.type === 'strict_object' && issue.expected === 'never'
const pathOf = (issue: Issue) => (issue.path ?? []).map((item) => item.key as string | number)

/** „pikture“ is unknown and „picture“ is missing: that is one mistake. */
function withoutMisspelt(issues: readonly Issue[], schema: Schema): Issue[] {
  const meant = new Set(issues.filter(isUnknown).map(pathOf).map((path) => [...path.slice(0, -1), nearest(String(path.at(-1)), knownKeys(schema, path))].join('\n')))
  return issues.filter((issue) => isUnknown(issue) || !missing(issue) || !meant.has(pathOf(issue).join('\n')))
}

const knownKeys = (schema: Schema, path: (string | number)[]) => Object.keys(innerSchema(schema as Shape, path.slice(0, -1))?.entries ?? {})

function report(issue: Issue, schema: Schema, yaml: YamlFile, problems: Problems): void {
  const path = pathOf(issue)
  const name = path.length ? `„${path.join('.')}“` : 'Die Datei'
  if (isUnknown(issue)) return unknownKey(schema, path, yaml, problems)
  if (missing(issue)) {
    problems.add(yaml.place(path), 'missing-key', `${name} fehlt.`, `Schreiben Sie ${name} dazu.`)
  } else if (issue.type === 'picklist') {
    const options = [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].map((match) => match[1]!)
    problems.add(yaml.place(path), 'wrong-option', `${name} darf nicht „${String(issue.input)}“ sein.`, `Erlaubt sind: ${options.join(', ')}.${didYouMean(String(issue.input), options)}`)
  } else {
    problems.add(yaml.place(path), ruleOf(issue), `${name}: ${sentence(issue)}`, fixOf(issue))
  }
}

/** valibot calls a missing entry `undefined`; a key without a value is `null` in YAML. */
const missing = (issue: Issue) => issue.input === undefined || (issue.input === null && issue.expected !== 'null')

function unknownKey(schema: Schema, path: (string | number)[], yaml: YamlFile, problems: Problems): void {
  const key = String(path.at(-1))
  const known = knownKeys(schema, path)
  const hint = didYouMean(key, known) || (known.length ? ` Es gibt: ${known.join(', ')}.` : '')
  problems.add(yaml.place(path, 'key'), 'unknown-key', `Den Schlüssel „${key}“ gibt es hier nicht.`, `Löschen Sie ihn oder schreiben Sie ihn richtig.${hint}`)
}

interface Shape {
  entries?: Record<string, Shape>
  item?: Shape
  value?: Shape
  wrapped?: Shape
  pipe?: readonly Shape[]
}

/** The schema that stands at a path, seen through lists, records and optional values. */
function innerSchema(schema: Shape, path: readonly (string | number)[]): Shape | undefined {
  const bare = schema.wrapped ?? schema
  if (schema.wrapped) return innerSchema(bare, path)
  const [key, ...rest] = path
  if (key === undefined) return bare
  const next = bare.entries?.[key] ?? bare.item ?? bare.value
  return next && innerSchema(next, rest)
}

const ruleOf = (issue: Issue) => (issue.kind === 'validation' ? issue.message.split('|')[0]! : 'wrong-type')

function sentence(issue: Issue): string {
  if (issue.kind === 'validation') return issue.message.split('|')[1] ?? issue.message
  return `Hier wird ${german(issue.expected ?? '')} erwartet, da steht ${german(issue.received)}.`
}

const fixOf = (issue: Issue) => (issue.kind === 'validation' && issue.message.split('|')[2]) || FIXES[issue.expected ?? ''] || 'Ändern Sie den Wert.'

const NAMES: Record<string, string> = {
  string: 'ein Text', number: 'eine Zahl', boolean: 'true oder false', Array: 'eine Liste', Object: 'eine Gruppe mit Schlüsseln',
}
const FIXES: Record<string, string> = {
  string: 'Schreiben Sie einen Text. Eine Zahl, die als Text gemeint ist, steht zwischen "…".',
  number: 'Schreiben Sie die Zahl in Ziffern und ohne Anführungszeichen.',
  boolean: 'Schreiben Sie true für ja oder false für nein.',
  Array: 'Schreiben Sie eine Liste, zum Beispiel [eins, zwei].',
  Object: 'Schreiben Sie jeden Schlüssel in eine eigene Zeile: schlüssel: Wert.',
}
const german = (expected: string) => NAMES[expected] ?? expected
