import type { Line } from '../language/text.ts'
import { WEIGHTS, type Indexed } from './settings.ts'

/** Reads a part of the index that `buildParts` has made. @throws when it is none: half an index would find less and not say so */
export function readPart(json: string): Indexed[] {
  const entries: unknown = JSON.parse(json)
  if (!Array.isArray(entries) || !entries.every(isIndexed)) throw new Error('This is no part of an index.')
  return entries
}

const KINDS: readonly unknown[] = ['help', 'page', 'word', 'contact'] satisfies Indexed['kind'][]
const TEXTS = ['path', 'picture', ...Object.keys(WEIGHTS)]

function isIndexed(entry: Partial<Record<string, unknown>> | null): entry is Record<string, unknown> & Indexed {
  return KINDS.includes(entry?.['kind']) && TEXTS.every((name) => typeof entry![name] === 'string') && [entry!['label'], entry!['summary']].every(isLine)
}

const isLine = (line: unknown) => Array.isArray((line as Line | undefined)?.parts) && (line as Line).parts.every((part) => typeof part?.text === 'string')
