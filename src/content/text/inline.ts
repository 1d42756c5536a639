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
  imageReference: 'Ein Bild', linkReference: 'Ein Verweis in eckigen Klammern', break: 'Ein harter Zeilenumbruch', footnoteReference: 'Eine Fußnote',
}

/** Refuses what the Markdown subset doesn't have, naming it in German. */
export function refuse(node: Nodes, { file, whole, problems }: Origin): void {
  const start = node.position?.start.offset ?? 0
  const length = whole.slice(start, node.position?.end.offset).split('\n')[0]!.length
  const rule = node.type === 'html' ? 'raw-html' : 'markdown-subset'
  problems.add(placeAt(file, whole, start, length), rule, `${NAMES[node.type] ?? node.type} ist hier nicht erlaubt.`, 'Erlaubt sind Überschriften, Zeilen, Aufzählungen, **fett** und Verweise. Schreiben Sie es in Worten.')
}

/** Takes phrasing content apart into lines: one source line is one Line. */
export function toLines(nodes: readonly PhrasingContent[], origin: Origin): RawLine[] {
  const lines: RawLine[] = [[]]
  for (const piece of nodes.flatMap((node) => toPieces(node, origin))) {
    for (const [index, part] of splitLines(piece).entries()) {
      if (index > 0) lines.push([])
      if (part.text !== '') lines.at(-1)!.push(part)
    }
  }
  return lines.filter((line) => line.length > 0)
}

function toPieces(node: PhrasingContent, origin: Origin): Piece[] {
  const offset = node.position?.start.offset ?? 0
  if (node.type === 'text') return [{ text: node.value, offset }]
  if (node.type === 'strong') return flat(node.children, origin).map((piece) => ({ ...piece, strong: true }))
  if (node.type === 'link') return flat(node.children, origin).map((piece) => ({ ...piece, href: node.url, offset }))
  if (node.type !== 'html' || !node.value.startsWith('</')) refuse(node, origin)
  return 'children' in node ? flat(node.children as PhrasingContent[], origin) : []
}

const flat = (nodes: readonly PhrasingContent[], origin: Origin) => nodes.flatMap((node) => toPieces(node, origin))

function splitLines(piece: Piece): Piece[] {
  let offset = piece.offset
  return piece.text.split('\n').map((text) => {
    const part = { ...piece, text, offset }
    offset += text.length + 1
    return part
  })
}
