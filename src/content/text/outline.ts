import type { Heading, Root, RootContent } from 'mdast'
import { placeAt } from '../problems.ts'
import type { BlockHead } from './block-heads.ts'
import { refuse, toLines, type Origin } from './inline.ts'
import { itemOf } from './items.ts'
import type { RawBlock, RawSection, RawText } from './raw.ts'

/** Sorts the parts of a text into sections and blocks. */
export class Outline {
  private title: RawText['title'] | null = null
  private readonly sections: RawSection[] = [{ heading: null, blocks: [] }]
  private readonly origin: Origin
  private readonly heads: BlockHead[]
  private readonly dividers: ReadonlySet<number>

  constructor(origin: Origin, heads: readonly BlockHead[]) {
    this.origin = origin
    this.heads = [...heads]
    this.dividers = new Set(heads.map((head) => head.offset))
  }

  read(root: Root): Pick<RawText, 'title' | 'sections'> {
    for (const node of root.children) {
      const offset = node.position?.start.offset ?? 0
      this.openBlocks(offset)
      if (!this.dividers.has(offset)) this.take(node, offset)
    }
    this.openBlocks(Infinity)
    if (!this.title) this.complain(0, 'title-missing', 'Die Überschrift mit # fehlt.', 'Schreiben Sie nach dem Kopf eine Zeile, zum Beispiel: # Gärtnerei')
    this.refuseEmpty()
    return { title: this.title ?? [], sections: this.sections.filter((section) => section.heading || section.blocks.length) }
  }

  private openBlocks(before: number) {
    while (this.heads.length && this.heads[0]!.offset < before) this.sections.at(-1)!.blocks.push(blockOf(this.heads.shift()!))
  }

  private take(node: RootContent, offset: number) {
    if (node.type === 'heading') return this.heading(node, offset)
    const item = itemOf(node, this.origin)
    if (!item) refuse(node, this.origin)
    const block = this.sections.at(-1)!.blocks.at(-1)
    // What was refused has been something: the block is not empty.
    if (block) block.items.push(item ?? { kind: 'lines', lines: [] })
    else if (item) this.complain(offset, 'block-head', 'Vor dieser Zeile fehlt der Kopf vom Block.', 'Schreiben Sie davor eine Zeile wie {picture: hilfe, facts: []}.')
  }

  private heading(node: Heading, offset: number) {
    const line = toLines(node.children, this.origin).flat()
    if (!line.length) this.complain(offset, 'empty-text', 'Die Überschrift ist leer.', 'Schreiben Sie Wörter hinter das Zeichen #.')
    if (node.depth === 2) this.sections.push({ heading: line, blocks: [] })
    else if (node.depth === 1 && !this.title) this.title = line
    else this.complain(offset, 'heading-level', 'Hier geht nur eine Überschrift mit ##.', 'Genau eine Überschrift hat #, alle anderen haben ##.')
  }

  private refuseEmpty() {
    for (const block of this.sections.flatMap((section) => section.blocks)) {
      if (!block.items.length && block.picture !== null) this.origin.problems.add(block.place, 'empty-text', 'Der Block hat keinen Text.', 'Schreiben Sie Zeilen darunter oder löschen Sie den Block.')
    }
    for (const { heading, blocks } of this.sections) {
      if (heading?.length && !blocks.length) this.complain(heading[0]!.offset, 'empty-text', 'Unter dieser Überschrift steht nichts.', 'Schreiben Sie einen Block darunter oder löschen Sie die Überschrift.')
    }
    if (!this.sections.some((section) => section.blocks.length)) this.complain(0, 'empty-text', 'Die Datei hat keinen Text.', 'Schreiben Sie mindestens einen Block.')
  }

  private complain(offset: number, rule: string, message: string, fix: string) {
    this.origin.problems.add(placeAt(this.origin.file, this.origin.whole, offset), rule, message, fix)
  }
}

function blockOf({ read, place }: BlockHead): RawBlock {
  const at = (path: readonly (string | number)[]) => read?.yaml.place(path) ?? place
  return {
    picture: read?.values.picture ?? null, facts: read?.values.facts ?? [], past: read?.values.past ?? false, place, items: [],
    picturePlace: at(['picture']),
    factPlace: (index) => at(['facts', index]),
  }
}
