import { lineId } from '../../language/line.ts'
import { plainText, type Line } from '../../language/text.ts'

/** A Line as it stands in a page: its words, and the id that follows from them. */
export interface SeenLine {
  id: string
  text: string
}

/** In these the words of a Line go on in a new row; in a drawing nothing else stands between them. */
const ROWS = new Set(['tspan', 'br'])

/** The Line component writes the class; in a drawing it is an attribute. */
const IS_LINE = /\bclass="(?:[^"]* )?line[ "]|\sdata-line\b/

const TAG = /<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g

/**
 * Every Line of a page: what the Line component wrote, what stands in templates and hidden parts, and the Lines that islands
 * get as JSON, in an attribute or a script of data.
 */
export function linesInHtml(html: string): SeenLine[] {
  return [...shownLines(html), ...givenLines(html)]
}

/** The words between the beginning of a Line and the end of its element. */
function shownLines(html: string): SeenLine[] {
  const seen: SeenLine[] = []
  let open: { name: string; depth: number; text: string } | undefined
  let end = 0
  for (const tag of html.matchAll(TAG)) {
    const [whole, slash, name = '', attributes = ''] = tag
    if (open) open.text += html.slice(end, tag.index)
    end = tag.index + whole.length
    if (!open) {
      if (IS_LINE.test(attributes)) open = { name, depth: 1, text: '' }
    } else if (!slash && ROWS.has(name)) {
      if (/[^\s-]$/.test(open.text)) open.text += ' '
    } else if (name === open.name) {
      open.depth += slash ? -1 : 1
      if (open.depth === 0) {
        seen.push(seenLine(unescape(open.text)))
        open = undefined
      }
    }
  }
  return seen
}

const seenLine = (text: string): SeenLine => ({ id: lineId(text), text })

function givenLines(html: string): SeenLine[] {
  const attributes = [...html.matchAll(/\bdata-[\w-]+="((?:\{|\[)[^"]*)"/g)].map((found) => unescape(found[1]!))
  const scripts = [...html.matchAll(/<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/g)].map((found) => found[1]!)
  return [...attributes, ...scripts].flatMap((text) => linesInJson(parse(text)))
}

/** Lines anywhere inside a value that came from JSON. */
function linesInJson(value: unknown): SeenLine[] {
  if (typeof value !== 'object' || value === null) return []
  if (isLine(value)) return [seenLine(plainText(value))]
  return Object.values(value).flatMap(linesInJson)
}

const isLine = (value: object): value is Line => 'parts' in value && Array.isArray(value.parts)

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

const unescape = (text: string) =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (sign, decimal?: string, hex?: string, name?: string) =>
    decimal ? String.fromCodePoint(Number(decimal)) : hex ? String.fromCodePoint(parseInt(hex, 16)) : (SIGNS[name!] ?? sign))
