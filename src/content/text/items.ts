import type { List, RootContent, Table } from 'mdast'
import { placeAt } from '../problems.ts'
import { refuse, toLines, type Origin } from './inline.ts'
import type { RawItem, RawLine } from './raw.ts'

/** What may stand in a block: lines, a list or a comparison; null for everything else. */
export function itemOf(node: RootContent, origin: Origin): RawItem | null {
  if (node.type === 'paragraph') return { kind: 'lines', lines: toLines(node.children, origin) }
  if (node.type === 'list') return { kind: 'list', ordered: node.ordered ?? false, items: node.children.map((item) => listItem(item, origin)) }
  return node.type === 'table' ? comparison(node, origin) : null
}

function comparison(node: Table, { file, whole, problems }: Origin): RawItem {
  const offset = node.position?.start.offset ?? 0
  const rows = node.children.map((row) => row.children.map((cell) => toLines(cell.children, { file, whole, problems }).flat()))
  if (rows.some((cells) => cells.length !== 3)) problems.add(placeAt(file, whole, offset), 'table-shape', 'Ein Vergleich hat genau drei Spalten.', 'Schreiben Sie: Frage | links | rechts.')
  return { kind: 'table', rows, offset }
}

function listItem(item: List['children'][number], origin: Origin): RawLine {
  const [first, ...others] = item.children
  for (const other of others) refuse(other, origin)
  if (first?.type === 'paragraph') return joinLines(toLines(first.children, origin))
  const place = placeAt(origin.file, origin.whole, item.position?.start.offset ?? 0)
  if (first) refuse(first, origin)
  else origin.problems.add(place, 'empty-text', 'Dieser Punkt der Aufzählung ist leer.', 'Schreiben Sie etwas dazu oder löschen Sie den Punkt.')
  return []
}

/** An item may run over several source lines; it is one Line all the same. */
const joinLines = (lines: RawLine[]): RawLine =>
  lines.flatMap((line, index) => (index === 0 ? line : [{ text: ' ', offset: line[0]?.offset ?? 0 }, ...line]))
