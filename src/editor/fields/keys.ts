import { isMap, isNode, isScalar, type Node, type Pair } from 'yaml'
import { dataOf, firstRight, parse, withChange, type Path } from './splice.ts'

/** Takes a key out with its line. @returns null when it can't be done without touching more */
export function withoutKey(text: string, path: Path): string | null {
  const data = dataOf(text)
  if (data === undefined) return null
  const pair = pairAt(text, path)
  return pair ? firstRight([cut(text, pair)], withChange(data, path, undefined)) : text
}

function pairAt(text: string, path: Path): Pair | undefined {
  const document = parse(text)
  const group = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  return isMap(group) ? group.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined
}

/** A text without the lines of a key; one that ended without a line end still does. */
function cut(text: string, { key, value }: Pair): string {
  const [start] = (key as Node).range!
  const [from, to] = isNode(value) ? value.range! : [start, start]
  const end = text.indexOf('\n', Math.max(start, from + text.slice(from, to).trimEnd().length))
  const before = text.slice(0, text.lastIndexOf('\n', start) + 1)
  return end === -1 ? before.replace(/\r?\n$/, '') : before + text.slice(end + 1)
}
