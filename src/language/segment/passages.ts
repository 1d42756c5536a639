import type { Kind, Place } from './segmented-text.ts'
import type { Unit } from './units.ts'

/** Running text without marks, and for each piece of it the place where it stood in the source. */
export interface Passage {
  text: string
  kind: Kind
  block: number
  pieces: readonly Piece[]
  /** Start and end offsets of bold text. */
  bold: readonly (readonly [number, number])[]
}

interface Piece extends Place {
  at: number
}

const MARKS = /\*\*|\u00AD|\u200B|!?\[(?=[^\][]{1,300}\]\()|\]\([^()\s]{0,500}\)/g
const ENDED = /[.!?:;…]["“”»«’)*]{0,4}$/
const WRAPPED_LINE = 30
/** „Werk-\nund Förder-Stätten“ keeps its hyphen, „Eingliederungs-\nhilfe“ does not. */
const PARTED = /\p{L}-$/u
const NO_REST = /^(?:und|oder|bzw|sowie)(?!\p{L})|^[^\p{L}]/u

/** Joins lines that were only wrapped by an editor; a line of Leichte Sprache stays alone. */
export function joinPassages(units: readonly Unit[]): Passage[] {
  const passages: Passage[] = []
  for (let at = 0; at < units.length; ) {
    const end = endOfParagraph(units, at)
    const paragraph = units.slice(at, end)
    if (isWrapped(paragraph)) passages.push(join(paragraph))
    else for (const group of groupBroken(paragraph)) passages.push(join(group))
    at = end
  }
  return passages
}

function endOfParagraph(units: readonly Unit[], from: number): number {
  let end = from + 1
  while (units[end]?.block === units[from]?.block && units[end]?.kind === 'text' && units[from]?.kind === 'text') end++
  return end
}

const hasEnded = (text: string) => ENDED.test(text.slice(-6))

/** Most lines are long and end in the middle of a sentence. */
function isWrapped(paragraph: readonly Unit[]): boolean {
  if (paragraph.length < 2) return false
  const open = paragraph.slice(0, -1).filter((unit) => unit.text.length > WRAPPED_LINE && !hasEnded(unit.text))
  return open.length > (paragraph.length - 1) / 2
}

/** A line that goes on in lower case, or ends in „am 24.“, belongs to the next one. */
function groupBroken(paragraph: readonly Unit[]): Unit[][] {
  const groups: Unit[][] = []
  for (const unit of paragraph) {
    const before = groups.at(-1)?.at(-1)
    if (before && goesOn(before.text, unit.text)) groups.at(-1)?.push(unit)
    else groups.push([unit])
  }
  return groups
}

function goesOn(before: string, after: string): boolean {
  if (/(?:^|\s)(?:am|zum|zur|vom|dem|den|der|die|das|im|bis|ab|seit) \d{1,2}\.$/i.test(before.slice(-12))) return true
  return !hasEnded(before) && /^\p{Ll}/u.test(after) && before.length > WRAPPED_LINE
}

function join(units: readonly Unit[]): Passage {
  const first = units[0] as Unit
  const pieces: Piece[] = []
  const bold: [number, number][] = []
  let text = ''
  for (const unit of units) {
    const isParted = PARTED.test(text.slice(-2)) && !NO_REST.test(unit.text)
    if (isParted && /^\p{Ll}/u.test(unit.text)) text = text.slice(0, -1)
    else if (text && !isParted) text += ' '
    let from = 0
    for (const mark of [...unit.text.matchAll(MARKS), undefined]) {
      pieces.push({ at: text.length, line: unit.line, column: unit.column + from })
      text += unit.text.slice(from, mark?.index)
      if (mark?.[0] === '**') toggle(bold, text.length)
      from = (mark?.index ?? 0) + (mark?.[0].length ?? 0)
    }
  }
  return { text, kind: first.kind, block: first.block, pieces, bold }
}

function toggle(bold: [number, number][], at: number): void {
  const open = bold.at(-1)
  if (open && open[1] === Infinity) open[1] = at
  else bold.push([at, Infinity])
}

/** The place in the source of an offset in the passage. */
export function placeOf(pieces: readonly Piece[], offset: number): Place {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const piece = pieces[low]
  return piece ? { line: piece.line, column: piece.column + offset - piece.at } : { line: 1, column: 1 }
}
