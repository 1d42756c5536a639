import { isAlias, isScalar, parseDocument, type Document, type Scalar } from 'yaml'

/** A value that stands in one place of a YAML text. */
export type Value = string | number | boolean | null
export type Path = readonly (string | number)[]

/** Reads a text as the content room reads it. */
export const parse = (text: string): Document => parseDocument(text, { strict: true, uniqueKeys: true, schema: 'core' }) as Document

/** What stands in a text; nothing where it can't be read. */
export const dataOf = (text: string): unknown => dataIn(parse(text))

/** What stands in a document; nothing where it can't be read. */
export function dataIn(document: Document): unknown {
  try {
    return document.errors.length ? undefined : document.toJS()
  } catch {
    // A word with a star at its beginning refers to what is not there.
    return undefined
  }
}

/**
 * Writes another value into the place of a scalar and leaves every other byte as it is: comments, order, quotes. The kind of quotes stays
 * where it can hold the value.
 * @returns null when it can't be done so; the text is to be changed by hand then
 */
export function withValue(text: string, path: Path, value: Value): string | null {
  const document = parse(text)
  const data = dataIn(document)
  const node = path.length ? document.getIn(path, true) : document.contents
  if (data === undefined || !isScalar(node) || isAlias(node) || !node.range) return null
  if (node.value === value) return text
  const [start, end] = node.range
  const before = text.slice(0, start)
  const after = text.slice(end)
  return firstRight(candidates(node, text.slice(start, end), value).map((written) => before + written + after), withChange(data, path, value))
}

/** The first text that means what it should. What is not proved is not written. */
export function firstRight(texts: readonly string[], meant: unknown): string | null {
  const wanted = JSON.stringify(meant)
  return texts.find((text) => meaningOf(text) === wanted) ?? null
}

function meaningOf(text: string): string | undefined {
  const document = parse(text)
  return document.warnings.length ? undefined : JSON.stringify(dataIn(document))
}

/** The data with another value at a path; nothing else is another. */
export function withChange(data: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(data)) return data.map((item: unknown, index) => (index === key ? withChange(item, rest, value) : item))
  const entries = Object.entries(data as object)
  const known = entries.some(([name]) => name === String(key)) ? entries : [...entries, [String(key), undefined] as const]
  return Object.fromEntries(known.map(([name, item]) => [name, name === String(key) ? withChange(item, rest, value) : (item as unknown)]))
}

/** How a value may be written, the way it was written first. */
function candidates({ type }: Scalar, source: string, value: Value): string[] {
  const written = forms(value)
  const kept = typeof value !== 'string' ? [] : type === 'QUOTE_SINGLE' ? [single(value)] : type === 'QUOTE_DOUBLE' ? [JSON.stringify(value)] : type?.startsWith('BLOCK') ? block(source, value) : []
  // An empty value has nothing between it and its colon.
  return [...kept, ...written].flatMap((text) => (source === '' ? [` ${text}`, text] : [text]))
}

/** How a value is written where nothing was written before. */
export function forms(value: Value): string[] {
  return typeof value === 'string' ? [...(value.includes('\n') ? [] : [value]), JSON.stringify(value), single(value)] : [String(value)]
}

const single = (value: string) => `'${value.replaceAll("'", "''")}'`

/** Under the same sign, with the same indentation. */
function block(source: string, value: string): string[] {
  const [head = '', ...lines] = source.split('\n')
  const indent = /^ */.exec(lines.find((line) => line.trim()) ?? '')![0]
  const end = /\n*$/.exec(source)![0]
  const written = (text: string) => `${head}\n${text.replace(/\n+$/, '').split('\n').map((line) => (line ? indent + line : '')).join('\n')}${end}`
  return indent ? [written(value), written(value.replace(/\n(?=.)/g, '\n\n'))] : []
}
