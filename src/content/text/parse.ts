import type { RootContent, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { placeAt } from '../problems.ts'
import { takeBlockHeads, type BlockHead } from './block-heads.ts'
import { readFrontMatter } from './front-matter.ts'
import { refuse, toLines, type Origin } from './inline.ts'
import type { RawBlock, RawItem, RawLine, RawSection, RawText } from './raw.ts'

/** Takes a text file apart. Everything outside the Markdown subset becomes a Problem; null without a usable head. */
export function parseText(origin: Origin): RawText | null {
  const { file, whole, problems } = origin
  const front = readFrontMatter(file, whole, problems)
  if (!front) return null
  const { heads, rest } = takeBlockHeads(file, whole, front.bodyOffset, problems)
  const root = fromMarkdown(rest, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  const { title, sections } = new Outline(origin, heads).read(root)
  return {
    file, whole, title, sections, front: front.values,
    frontPlace: (key) => front.yaml.place([key]),
    frontOffset: (key) => whole.indexOf(String(front.values[key as 'tile']), whole.indexOf(`${key}:`)),
  }
}

/** Sorts the parts of a text into sections and blocks. */
class Outline {
  private title: RawText['title'] | null = null
  private readonly sections: RawSection[] = [{ heading: null, blocks: [] }]
  private readonly origin: Origin
  private readonly heads: BlockHead[]

  constructor(origin: Origin, heads: BlockHead[]) {
    this.origin = origin
    this.heads = [...heads]
  }

  read(root: Root) {
    for (const node of root.children) {
      this.openBlocks(node.position?.start.offset ?? 0)
      this.take(node)
    }
    this.openBlocks(Infinity)
    if (!this.title) this.complain(0, 'title-missing', 'Die Überschrift mit # fehlt.', 'Schreiben Sie nach dem Kopf eine Zeile, zum Beispiel: # Zuverdienst')
    this.refuseEmpty()
    return { title: this.title ?? [], sections: this.sections.filter((section) => section.heading || section.blocks.length) }
  }

  private openBlocks(before: number) {
    while (this.heads.length && this.heads[0]!.offset < before) this.sections.at(-1)!.blocks.push(blockOf(this.heads.shift()!))
  }

  private take(node: RootContent) {
    if (node.type === 'heading') return this.heading(node)
    const item = itemOf(node, this.origin)
    if (!item) return refuse(node, this.origin)
    const block = this.sections.at(-1)!.blocks.at(-1)
    if (block) block.items.push(item)
    else this.complain(node.position?.start.offset ?? 0, 'block-head', 'Vor dieser Zeile fehlt der Kopf vom Block.', 'Schreiben Sie davor eine Zeile wie {picture: hilfe, facts: []}.')
  }

  private heading(node: Extract<RootContent, { type: 'heading' }>) {
    const line = toLines(node.children, this.origin).flat()
    const at = node.position?.start.offset ?? 0
    if (node.depth === 2) this.sections.push({ heading: line, blocks: [] })
    else if (node.depth === 1 && !this.title) this.title = line
    else this.complain(at, 'heading-level', 'Hier geht nur eine Überschrift mit ##.', 'Genau eine Überschrift hat #, alle anderen haben ##.')
  }

  private refuseEmpty() {
    for (const section of this.sections) {
      for (const block of section.blocks) {
        if (!block.items.length) this.origin.problems.add(block.place, 'empty-text', 'Der Block hat keinen Text.', 'Schreiben Sie Zeilen darunter oder löschen Sie den Block.')
      }
    }
    const empty = this.sections.find((section) => section.heading && !section.blocks.length)
    if (empty) this.complain(empty.heading![0]?.offset ?? 0, 'empty-text', 'Unter dieser Überschrift steht nichts.', 'Schreiben Sie einen Block darunter oder löschen Sie die Überschrift.')
    if (!this.sections.some((section) => section.blocks.length)) this.complain(0, 'empty-text', 'Die Datei hat keinen Text.', 'Schreiben Sie mindestens einen Block.')
  }

  private complain(offset: number, rule: string, message: string, fix: string) {
    this.origin.problems.add(placeAt(this.origin.file, this.origin.whole, offset), rule, message, fix)
  }
}

function blockOf(head: BlockHead): RawBlock {
  return {
    picture: head.picture, facts: head.facts, past: head.past, place: head.place, items: [],
    picturePlace: head.yaml.place(['picture']),
    factPlace: (index) => head.yaml.place(['facts', index]),
  }
}

function itemOf(node: RootContent, origin: Origin): RawItem | null {
  if (node.type === 'paragraph') return { kind: 'lines', lines: toLines(node.children, origin) }
  if (node.type === 'list') return { kind: 'list', ordered: node.ordered ?? false, items: node.children.map((item) => listItem(item, origin)) }
  if (node.type !== 'table') return null
  const rows = node.children.flatMap((row) => row.children.map((cell) => toLines(cell.children, origin).flat()))
  const width = node.children[0]?.children.length ?? 0
  if (width !== 3) origin.problems.add(placeAt(origin.file, origin.whole, node.position?.start.offset ?? 0), 'table-shape', 'Ein Vergleich hat genau drei Spalten.', 'Schreiben Sie: Frage | links | rechts.')
  return { kind: 'table', rows: chunk(rows, Math.max(1, width)), offset: node.position?.start.offset ?? 0 }
}

function listItem(item: Extract<RootContent, { type: 'list' }>['children'][number], origin: Origin) {
  const [first, ...others] = item.children
  for (const other of others) refuse(other, origin)
  if (first?.type === 'paragraph') return joinLines(toLines(first.children, origin))
  if (first) refuse(first, origin)
  return []
}

/** An item may run over several source lines; it is one Line all the same. */
const joinLines = (lines: RawLine[]): RawLine =>
  lines.flatMap((line, index) => (index === 0 ? line : [{ text: ' ', offset: line[0]?.offset ?? 0 }, ...line]))

const chunk = <T>(list: T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, row) => list.slice(row * size, (row + 1) * size))
