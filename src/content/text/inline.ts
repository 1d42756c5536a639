import type { Nodes, PhrasingContent } from 'mdast'
import { placeAt, type Problems } from '../problems.ts'
import type { Piece, RawLine } from './raw.ts'

export interface Origin {
  file: string
  whole: string
  problems: Problems
}

const NAMES: Record<string, string> = {
  html: 'HTML', emphasis: 'Kursivschrift', image: 'Ein Bild', inlineCode: 'Code', delete: 'Durchgestrichenes',
  code: 'Ein eingerückter Abschnitt', blockquote: 'Ein Zitat', thematicBreak: 'Eine Trennlinie', definition: 'Eine Verweis-Definition',
  imageReference: 'Ein Bild', linkReference: 'Ein Verweis in eckigen Klammern', break: 'Ein harter Zeilenumbruch', list: 'Eine Aufzählung in einer Aufzählung',
}

/** Refuses what the Markdown subset doesn't have, naming it in German. */
export function refuse(node: Nodes, { file, whole, problems }: Origin): void {
  const start = offsetOf(node)
  const length = whole.slice(start, node.position?.end.offset).split('\n')[0]!.length
  const rule = node.type === 'html' ? 'raw-html' : 'markdown-subset'
  problems.add(placeAt(file, whole, start, length), rule, `${NAMES[node.type] ?? node.type} ist hier nicht erlaubt.`, 'Erlaubt sind Überschriften, Zeilen, Aufzählungen, **fett** und Verweise. Schreiben Sie es in Worten.')
}

/** Takes phrasing content apart into lines: one source line is one Line. */
export function toLines(nodes: readonly PhrasingContent[], origin: Origin): RawLine[] {
  const lines: RawLine[] = [[]]
  for (const piece of nodes.flatMap((node) => toPieces(node, origin))) {
    for (const [index, part] of splitLines(piece, origin.whole).entries()) {
      if (index > 0) lines.push([])
      if (part.text !== '') lines.at(-1)!.push(part)
    }
  }
  return lines.filter((line) => line.length > 0)
}

const offsetOf = (node: Nodes) => node.position?.start.offset ?? 0

function toPieces(node: PhrasingContent, origin: Origin): Piece[] {
  if (node.type === 'text') return [{ text: node.value, offset: offsetOf(node) }]
  if (node.type === 'strong') return flat(node.children, origin).map((piece) => ({ ...piece, strong: true }))
  if (node.type === 'link') return linkPieces(node, origin)
  if (node.type !== 'html' || !closesEarlier(node.value, offsetOf(node), origin)) refuse(node, origin)
  return 'children' in node ? flat(node.children as PhrasingContent[], origin) : []
}

const flat = (nodes: readonly PhrasingContent[], origin: Origin) => nodes.flatMap((node) => toPieces(node, origin))

function linkPieces(node: Extract<PhrasingContent, { type: 'link' }>, origin: Origin): Piece[] {
  const pieces = flat(node.children, origin).filter((piece) => piece.text.trim() !== '')
  const place = placeAt(origin.file, origin.whole, offsetOf(node))
  if (!pieces.length) origin.problems.add(place, 'empty-text', 'Der Verweis hat keine Wörter.', 'Schreiben Sie zum Beispiel [Gärtnerei](/angebote/gaertnerei/).')
  return pieces.map((piece) => ({ ...piece, href: node.url }))
}

/** `</b>` after `<b>`: the pair is refused once, at its beginning. */
const closesEarlier = (tag: string, offset: number, { whole }: Origin) =>
  tag.startsWith('</') && whole.slice(0, offset).includes(`<${tag.slice(2, -1).trim()}`)

/** Each line of a piece with its own place; the source may be indented where the text is not. */
function splitLines(piece: Piece, whole: string): Piece[] {
  let from = piece.offset
  return piece.text.split('\n').map((text) => {
    const end = whole.indexOf('\n', from)
    const at = whole.indexOf(text, from)
    const offset = at !== -1 && (end === -1 || at <= end) ? at : from
    from = end === -1 ? whole.length : end + 1
    return { ...piece, text, offset }
  })
}
