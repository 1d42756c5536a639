import type { GenericSchema } from 'valibot'
import { labelOf } from './labels.ts'
import type { Path, Value } from './splice.ts'

/** How a value is entered. */
export type Input = { kind: 'text' | 'number' | 'flag' | 'day' | 'picture' | 'fixed' } | { kind: 'choice'; options: readonly string[] } | { kind: 'reference'; to: Reference }
export type Reference = 'contacts' | 'facts' | 'pages'

/** What an emptied value leaves: null where the schema knows it, or nothing of its key. */
export type MayBeEmpty = 'null' | 'gone' | false

/** What a file holds, as its schema says: a tree that ends in values. */
export type Field =
  | { kind: 'value'; path: Path; label: string; input: Input; value: Value | undefined; mayBeEmpty: MayBeEmpty }
  | { kind: 'group' | 'list' | 'languages'; path: Path; label: string; fields: Field[]; item?: Input }
  | { kind: 'byHand'; path: Path; label: string }

/** What valibot knows of a schema, as far as fields need it. */
interface Shape {
  type: string
  entries?: Record<string, Shape>
  item?: Shape
  value?: Shape
  wrapped?: Shape
  options?: readonly (string | Shape)[]
}

/** Keys that name something else, wherever they stand. */
const REFERENCES: Readonly<Record<string, Reference>> = { contacts: 'contacts', contact: 'contacts', fallback: 'contacts', facts: 'facts', fact: 'facts', supersededBy: 'facts', confirmedBy: 'facts', related: 'pages', more: 'pages', page: 'pages' }
const DAYS = new Set(['asOf', 'lawCheckedOn', 'reviewedOn', 'from', 'until', 'validFrom'])
/** Conditions are no list of fields; who changes one sees it whole. */
const BY_HAND = new Set(['when', 'for', 'needs', 'excludes', 'perhaps', 'given', 'examples', 'answers', 'open', 'other'])

/**
 * The fields of a file, made from its schema and what stands in it.
 * @param languages ids: a group with nothing but them has them side by side
 */
export function fieldsOf(schema: GenericSchema<unknown, unknown>, data: unknown, languages: readonly string[]): Field {
  return fieldOf(schema as unknown as Shape, data, [], languages, false)
}

function fieldOf(schema: Shape, data: unknown, path: Path, languages: readonly string[], mayBeEmpty: MayBeEmpty): Field {
  const at = { path, label: labelOf(path, data) }
  if (schema.wrapped) return fieldOf(schema.wrapped, data, path, languages, schema.type === 'nullable' || mayBeEmpty === 'null' ? 'null' : 'gone')
  if (BY_HAND.has(keyOf(path))) return { kind: 'byHand', ...at }
  if (schema.entries) return isObject(data) ? { kind: 'group', ...at, fields: Object.entries(schema.entries).map(([key, inner]) => fieldOf(inner, data[key], [...path, key], languages, false)).filter((field) => isShown(field, data)) } : { kind: 'byHand', ...at }
  if (schema.type === 'record') return isObject(data) ? recordOf(schema, data, path, languages) : { kind: 'byHand', ...at }
  if (schema.type === 'array') return Array.isArray(data) ? listOf(schema, data, path, languages) : { kind: 'byHand', ...at }
  if (!isValue(data)) return { kind: 'byHand', ...at }
  return { kind: 'value', ...at, input: isNumber(schema, data) ? { kind: 'number' } : inputOf(schema, path), value: data, mayBeEmpty }
}

function recordOf({ value }: Shape, data: Record<string, unknown>, path: Path, languages: readonly string[]): Field {
  const keys = Object.keys(data)
  const isSideBySide = keys.length > 0 && keys.every((key) => languages.includes(key))
  return { kind: isSideBySide ? 'languages' : 'group', path, label: labelOf(path, data), fields: keys.map((key) => fieldOf(value!, data[key], [...path, key], languages, false)) }
}

function listOf({ item }: Shape, data: readonly unknown[], path: Path, languages: readonly string[]): Field {
  const isOfValues = !item!.entries && ['string', 'number'].includes(item!.type)
  return { kind: 'list', path, label: labelOf(path, data), fields: data.map((each, index) => fieldOf(item!, each, [...path, index], languages, false)), ...(isOfValues && { item: inputOf(item!, path) }) }
}

/** What may be a number or a word stays what it is. */
const isNumber = ({ type }: Shape, data: unknown) => type === 'union' && typeof data === 'number'

function inputOf(schema: Shape, path: Path): Input {
  const key = keyOf(path)
  if (schema.type === 'picklist') return { kind: 'choice', options: schema.options as string[] }
  if (schema.type === 'boolean') return { kind: 'flag' }
  if (schema.type === 'number') return { kind: 'number' }
  if (key === 'id') return { kind: 'fixed' }
  if (key === 'picture') return { kind: 'picture' }
  if (key in REFERENCES) return { kind: 'reference', to: REFERENCES[key]! }
  return { kind: DAYS.has(key) ? 'day' : 'text' }
}

/** The name of a value: that of its list for an entry. */
export const keyOf = (path: Path): string => String([...path].reverse().find((part) => typeof part === 'string') ?? '')

/** A group, list or condition that isn't there has no fields; it is begun in the whole file. */
const isShown = ({ kind, path }: Field, data: Record<string, unknown>) => kind !== 'byHand' || (BY_HAND.has(keyOf(path)) && data[keyOf(path)] !== undefined)
const isObject = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null && !Array.isArray(data)
const isValue = (data: unknown): data is Value | undefined => data === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof data)
