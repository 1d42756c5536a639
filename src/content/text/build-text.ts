import { didYouMean } from '../../report/nearest.ts'
import { boldParts } from '../../language/plain-line.ts'
import { plainText, type Line } from '../../language/text.ts'
import type { ArticleText, Block, BlockItem, Fact, Section } from '../catalogue.ts'
import { PAST_STATUSES, saysFact } from '../facts/statements.ts'
import { placeAt, type Place } from '../problems.ts'
import { makeLine, resolveLine, type LineOrigin } from './resolve.ts'
import type { RawBlock, RawItem, RawLine, RawText } from './raw.ts'

/** A text may have at most so many lines in a block in Leichte Sprache (BITV 2.0 Anlage 2 Nr. 7, design section 6). */
const MOST_LINES = 5

export interface TextOrigin extends LineOrigin {
  pictures: ReadonlyMap<string, string>
}

/** Turns a parsed text into what pages show. Checks pictures, facts, counts and the length of blocks on the way. */
export function buildText(raw: RawText, origin: TextOrigin): ArticleText {
  const counts: OpenCount[] = []
  const sections = raw.sections.map((section): Section => ({
    heading: section.heading ? headingOf(section.heading, origin, counts) : null,
    blocks: section.blocks.map((block) => buildBlock(block, origin, counts)),
  }))
  for (const open of counts) report(open, origin)
  const { asOf, reviewedBy, reviewedOn } = raw.front
  return {
    file: raw.file, asOf, reviewedBy, reviewedOn, sections,
    title: headingOf(raw.title, origin, counts),
    tile: frontLine(raw, 'tile', origin),
    summary: frontLine(raw, 'summary', origin),
  }
}

interface OpenCount {
  count: number
  offset: number
}

function headingOf(raw: RawLine, origin: TextOrigin, counts: OpenCount[]): Line {
  const resolved = resolveLine(raw, origin)
  counts.push(...resolved.counts)
  return resolved.lines[0] ?? makeLine([])
}

function frontLine(raw: RawText, key: 'tile' | 'summary', origin: TextOrigin): Line {
  const offset = raw.frontOffset(key)
  return headingOf(boldParts(raw.front[key]).map((part) => ({ ...part, offset })), origin, [])
}

function buildBlock(raw: RawBlock, origin: TextOrigin, counts: OpenCount[]): Block {
  const stated = new Set<string>()
  const said = new Set<string>()
  const resolve = (line: RawLine): Line[] => {
    const resolved = resolveLine(line, origin)
    resolved.stated.forEach((id) => stated.add(id))
    counts.push(...resolved.counts)
    return [...resolved.lines, ...resolved.tables.flatMap((id) => afterLines(id, said, resolved.lines, origin))]
  }
  const items = raw.items.map((item) => buildItem(item, resolve, origin, counts))
  const block = { picture: raw.picture, facts: raw.facts, past: raw.past, items }
  checkPicture(raw, origin)
  if (items.length) checkFacts(raw, block, stated, origin)
  checkLength(raw, origin)
  return block
}

function buildItem(raw: RawItem, resolve: (line: RawLine) => Line[], origin: TextOrigin, counts: OpenCount[]): BlockItem {
  if (raw.kind === 'lines') return { kind: 'lines', lines: raw.lines.flatMap(resolve) }
  const one = (line: RawLine | undefined) => (line && resolve(line)[0]) ?? makeLine([])
  const size = raw.kind === 'list' ? raw.items.length : raw.rows.length - 1
  for (const open of counts.splice(0)) if (open.count !== size) report(open, origin, size)
  if (raw.kind === 'list') return { kind: 'list', ordered: raw.ordered, items: raw.items.flatMap(resolve) }
  const [head, ...rows] = raw.rows.map((cells) => ({ topic: one(cells[0]), left: one(cells[1]), right: one(cells[2]) }))
  return { kind: 'comparison', topic: head!.topic, left: head!.left, right: head!.right, rows }
}

/** What a device says after the last row of a table; once a block. */
function afterLines(id: string, said: Set<string>, variants: Line[], origin: TextOrigin): Line[] {
  const last = variants.at(-1)?.span
  if (said.has(id) || !last?.until) return []
  said.add(id)
  const from = dayAfter(last.until)
  const sentences = origin.references.tables.get(id)!.after[origin.language.id] ?? []
  return sentences.map((text) => makeLine([{ kind: 'text', text }], { from, until: null, afterEnd: true }))
}

const dayAfter = (iso: string) => new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

function report(open: OpenCount, origin: TextOrigin, size?: number): void {
  const place = placeAt(origin.file, origin.whole, open.offset)
  if (size === undefined) origin.problems.add(place, 'count-mismatch', 'Nach dieser Anzahl kommt keine Aufzählung.', 'Schreiben Sie die Aufzählung darunter oder lassen Sie die Anzahl weg.')
  else origin.problems.add(place, 'count-mismatch', `Hier steht ${open.count}, die Aufzählung hat ${size} Punkte.`, `Schreiben Sie {=${size}}.`)
}

function checkPicture(raw: RawBlock, { pictures, problems }: TextOrigin): void {
  if (pictures.has(raw.picture)) return
  problems.add(raw.picturePlace, 'dangling-picture', `Das Bild „${raw.picture}“ gibt es nicht.`, `Nehmen Sie eine Bedeutung aus content/pictures.yaml.${didYouMean(raw.picture, pictures.keys())}`)
}

function checkFacts(raw: RawBlock, block: Block, stated: ReadonlySet<string>, origin: TextOrigin): void {
  const words = blockLines(block).map(plainText).join(' ')
  raw.facts.forEach((id, index) => {
    const fact = origin.references.facts.get(id)
    const place = raw.factPlace(index)
    if (!fact) return origin.problems.add(place, 'dangling-fact', `Die Angabe „${id}“ gibt es nicht.`, `Prüfen Sie die id.${didYouMean(id, origin.references.facts.keys())}`)
    checkFact(fact, place, raw, words, stated, origin)
  })
}

function checkFact(fact: Fact, place: Place, raw: RawBlock, words: string, stated: ReadonlySet<string>, { problems }: TextOrigin): void {
  if (fact.notShown) problems.add(place, 'fact-not-shown', `Die Angabe „${fact.id}“ hat „notShown“, steht aber hier.`, 'Löschen Sie sie hier oder löschen Sie „notShown“ in der Angabe.')
  if (!saysFact(fact, words, stated)) problems.add(place, 'fact-not-said', `Der Block nennt „${fact.id}“, sagt es aber nicht.`, `Sagen Sie es mit einem Wort aus „says“ (${fact.says.join(', ') || 'noch leer'}) oder setzen Sie den Wert ein.`)
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
