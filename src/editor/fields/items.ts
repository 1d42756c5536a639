import { isMap, isNode, isSeq, type Node, type YAMLSeq } from 'yaml'
import { newLineIn } from './parts.ts'
import { dataIn, firstRight, forms, parse, withChange, type Path, type Value } from './splice.ts'

/** Puts an entry at the end of a list. @returns null when it can't be done without touching more */
export function withItem(text: string, path: Path, value: Value): string | null {
  const found = listAt(text, path)
  if (!found) return null
  const { data, list } = found
  const last = list.items.at(-1)
  const end = !last ? list.range![0] + 1 : list.flow ? endOf(text, last) : lineEnd(text, endOf(text, last))
  const meant = withChange(data, path, [...(valueAt(data, path) as unknown[]), value])
  const written = forms(value).map((form) => (list.flow ? `${last ? ', ' : ''}${form}` : `${newLineIn(text)}${dashBefore(text, last!)}${form}`))
  return firstRight(written.map((form) => text.slice(0, end) + form + text.slice(end)), meant)
}

/** Takes an entry out of a list. @returns null when it can't be done without touching more */
export function withoutItem(text: string, path: Path): string | null {
  const found = listAt(text, path.slice(0, -1))
  const index = Number(path.at(-1))
  if (!found?.list.items[index]) return null
  const { data, list } = found
  const meant = withChange(data, path.slice(0, -1), (valueAt(data, path.slice(0, -1)) as unknown[]).filter((_, at) => at !== index))
  return firstRight(cuts(text, list, index), meant)
}

/** Writes a key that was not there yet, below the others. @returns null when its group stands in one line */
export function withKey(text: string, path: Path, value: Value): string | null {
  const document = parse(text)
  const data = dataIn(document)
  const group = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  const last = isMap(group) && !group.flow ? group.items.at(-1) : undefined
  if (data === undefined || !last || !isNode(last.key)) return null
  const from = last.key.range![0]
  const indent = ' '.repeat(from - text.lastIndexOf('\n', from - 1) - 1)
  const end = lineEnd(text, isNode(last.value) ? Math.max(from, endOf(text, last.value)) : from)
  return firstRight(forms(value).map((form) => `${text.slice(0, end)}${newLineIn(text)}${indent}${String(path.at(-1))}: ${form}${text.slice(end)}`), withChange(data, path, value))
}

function listAt(text: string, path: Path): { data: unknown; list: YAMLSeq } | null {
  const document = parse(text)
  const data = dataIn(document)
  const list = path.length ? document.getIn(path, true) : document.contents
  return data !== undefined && isSeq(list) && (list.flow || list.items.length > 0) ? { data, list } : null
}

const valueAt = (data: unknown, path: Path) => path.reduce<unknown>((inside, key) => (inside as Record<string | number, unknown>)[key], data)

/** Where a value ends, without the end of its line. */
function endOf(text: string, node: unknown): number {
  const [start, end] = (node as Node).range!
  return start + text.slice(start, end).trimEnd().length
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end - (text[end - 1] === '\r' ? 1 : 0)
}

/** Indentation and dash, as the last entry has them. */
function dashBefore(text: string, last: unknown): string {
  const start = (last as Node).range![0]
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start).replace(/[^\s-]/g, ' ')
}

/** What can be cut away: the entry with its comma, or with its line; the last one leaves an empty list. */
function cuts(text: string, list: YAMLSeq, index: number): string[] {
  const [start, end] = (list.items[index] as Node).range!
  const before = list.items[index - 1]
  const after = list.items[index + 1] as Node | undefined
  const flow = before ? [endOf(text, before), end] : [start, after ? after.range![0] : end]
  const block = [lineEnd(text, text.lastIndexOf('\n', start - 1)), lineEnd(text, endOf(text, list.items[index]))]
  const [from, to] = list.flow ? flow : block
  const whole = list.range!
  const afterColon = text.slice(0, whole[0]).trimEnd()
  return [text.slice(0, from) + text.slice(to), `${afterColon} []${text.slice(endOf(text, list))}`]
}
