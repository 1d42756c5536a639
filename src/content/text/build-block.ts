import { plainText, type Line } from '../../language/text.ts'
import type { Block, BlockItem, Fact } from '../catalogue.ts'
import { reportDangling } from '../dangling.ts'
import { PAST_STATUSES, saysFact, saysInWords } from '../facts/statements.ts'
import type { Place } from '../problems.ts'
import { afterLines } from './after-lines.ts'
import type { OpenCounts } from './counts.ts'
import type { RawBlock, RawItem, RawLine } from './raw.ts'
import type { TextOrigin } from './references.ts'
import { makeLine, resolveLine, resolveSingle } from './resolve.ts'

/** A text may have at most so many lines in a block in Leichte Sprache (BITV 2.0 Anlage 2 Nr. 7, design section 6). */
const MOST_LINES = 5

export interface BlockContext {
  origin: TextOrigin
  counts: OpenCounts
}

/** What the lines of a block have stated so far. */
interface Said {
  facts: Set<string>
  tables: Set<string>
}

/** Turns a parsed block into what pages show, and holds it against its head. */
export function buildBlock(raw: RawBlock, context: BlockContext): Block {
  const said: Said = { facts: new Set(), tables: new Set() }
  const items = raw.items.map((item) => buildItem(item, said, context))
  const block = { picture: raw.picture ?? '', facts: raw.facts, past: raw.past, items }
  checkPicture(raw, context.origin)
  if (items.length) checkFacts(raw, block, said.facts, context.origin)
  checkLength(raw, context.origin)
  return block
}

function buildItem(raw: RawItem, said: Said, context: BlockContext): BlockItem {
  const lines = (line: RawLine) => linesOf(line, said, context)
  if (raw.kind === 'lines') return { kind: 'lines', lines: raw.lines.flatMap(lines) }
  context.counts.meet(raw.kind === 'list' ? raw.items.length : raw.rows.length - 1)
  if (raw.kind === 'list') return { kind: 'list', ordered: raw.ordered, items: raw.items.flatMap(lines) }
  const [head, ...rows] = raw.rows.map((cells) => ({ topic: cell(cells[0], context), left: cell(cells[1], context), right: cell(cells[2], context) }))
  return { kind: 'comparison', topic: head!.topic, left: head!.left, right: head!.right, rows }
}

function linesOf(raw: RawLine, said: Said, { origin, counts }: BlockContext): Line[] {
  const resolved = resolveLine(raw, origin)
  resolved.stated.forEach((id) => said.facts.add(id))
  counts.add(resolved.counts)
  return [...resolved.lines, ...afterLines(resolved, said.tables, origin)]
}

function cell(raw: RawLine | undefined, { origin, counts }: BlockContext): Line {
  if (!raw?.length) return makeLine([])
  const resolved = resolveSingle(raw, origin)
  counts.add(resolved.counts)
  return resolved.line
}

function checkPicture({ picture, picturePlace }: RawBlock, { pictures, problems }: TextOrigin): void {
  if (picture !== null && !pictures.has(picture)) reportDangling('picture', picture, pictures.keys(), picturePlace, problems)
}

function checkFacts(raw: RawBlock, block: Block, stated: ReadonlySet<string>, origin: TextOrigin): void {
  const words = blockLines(block).map(plainText).join(' ')
  raw.facts.forEach((id, index) => {
    const fact = origin.references.facts.get(id)
    if (fact) checkFact(fact, raw.factPlace(index), raw, words, stated, origin)
    else reportDangling('fact', id, origin.references.facts.keys(), raw.factPlace(index), origin.problems)
  })
}

function checkFact(fact: Fact, place: Place, raw: RawBlock, words: string, stated: ReadonlySet<string>, { language, problems }: TextOrigin): void {
  if (fact.notShown) problems.add(place, 'fact-not-shown', `Die Angabe „${fact.id}“ hat „notShown“, steht aber hier.`, 'Löschen Sie sie hier oder löschen Sie „notShown“ in der Angabe.')
  if (saysInWords(language) && !saysFact(fact, words, stated)) problems.add(place, 'fact-not-said', `Der Block nennt „${fact.id}“, sagt es aber nicht.`, `Sagen Sie es mit einem Wort aus „says“ (${fact.says.join(', ') || 'noch leer'}) oder setzen Sie den Wert ein.`)
  if (PAST_STATUSES.has(fact.status) && !raw.past) problems.add(place, 'fact-past', `„${fact.id}“ ist „${fact.status}“ und keine heutige Tatsache.`, 'Schreiben Sie „past: true“ in den Kopf vom Block und erzählen Sie in der Vergangenheit.')
}

/** All Lines of a block, in reading order. */
export function blockLines(block: Block): Line[] {
  return block.items.flatMap((item) => {
    if (item.kind === 'lines') return item.lines
    if (item.kind === 'list') return item.items
    return [item.topic, item.left, item.right, ...item.rows.flatMap((row) => [row.topic, row.left, row.right])]
  })
}

function checkLength(raw: RawBlock, { language, problems }: TextOrigin): void {
  const lines = raw.items.flatMap((item) => (item.kind === 'lines' ? item.lines : []))
  if (language.level !== 'easy' || lines.length <= MOST_LINES) return
  problems.add(raw.place, 'block-length', `Der Block hat ${lines.length} Zeilen, höchstens ${MOST_LINES}.`, 'Machen Sie zwei Blöcke daraus, jeder mit einem Bild.')
}
