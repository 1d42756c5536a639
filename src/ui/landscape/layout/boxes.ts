import type { Arrangement, Station } from '../../../content/catalogue.ts'
import { widthOf, wrapLabel } from './label.ts'
import type { Measures } from './measures.ts'

export interface Point {
  x: number
  y: number
}

export interface Box extends Point {
  width: number
  height: number
}

/** A station as it stands in the picture. */
export interface StationBox extends Box {
  id: string
  in: string | null
  isFrame: boolean
  plate: Box
  /** The first line of the label begins here; below a picture the lines are centred. */
  text: Point
  lines: string[]
}

/** Where each station stands; frames come first, so that they lie below what is in them. */
export function boxesOf(stations: readonly Station[], language: string, arrangement: Arrangement, measures: Measures): StationBox[] {
  const cards = stations.flatMap((station) => cardOf(station, language, arrangement, measures) ?? [])
  const frames = stations.filter(({ places }) => !places).map((station) => frameOf(station, language, cards, measures))
  return [...frames, ...cards]
}

function cardOf({ id, in: frame, places, words }: Station, language: string, arrangement: Arrangement, measures: Measures): StationBox | null {
  const place = places?.[arrangement]
  if (!place) return null
  const { card, lineHeight, font } = measures
  const room = card.width - (card.beside ? card.plate + card.gap + 2 * card.pad : 2)
  const lines = wrapLabel(words[language]!.label, room, font)
  const height = card.beside ? card.height : card.plate + card.gap + lines.length * lineHeight + 2 * card.pad
  const corner = { x: measures.firstColumn + place.column * measures.columnStep - card.width / 2, y: measures.firstRow + place.row * measures.rowStep }
  const box = { ...corner, width: card.width, height }
  return { ...box, id, in: frame, isFrame: false, lines, ...(card.beside ? beside(box, lines, measures) : below(box, measures)) }
}

/** The picture at the start, the words beside it, both in the middle of the height. */
function beside({ x, y, height }: Box, lines: readonly string[], { card, lineHeight, font }: Measures) {
  const top = y + (height - lines.length * lineHeight) / 2
  return { plate: { x: x + card.pad, y: y + (height - card.plate) / 2, width: card.plate, height: card.plate }, text: { x: x + card.pad + card.plate + card.gap, y: top + font * 0.86 } }
}

function below({ x, y, width }: Box, { card, font }: Measures) {
  const middle = x + width / 2
  return { plate: { x: middle - card.plate / 2, y: y + card.pad, width: card.plate, height: card.plate }, text: { x: middle, y: y + card.pad + card.plate + card.gap + font * 0.86 } }
}

/** The frame round the cards that are in it, with its name above them. */
function frameOf({ id, words }: Station, language: string, cards: readonly StationBox[], { frame, font }: Measures): StationBox {
  const inside = cards.filter((card) => card.in === id)
  const [left, top] = [Math.min(...inside.map(({ x }) => x)) - frame.inset, Math.min(...inside.map(({ y }) => y)) - frame.inset - frame.title]
  const [right, bottom] = [Math.max(...inside.map(({ x, width }) => x + width)) + frame.inset, Math.max(...inside.map(({ y, height }) => y + height)) + frame.inset]
  const middle = top + (frame.inset + frame.title) / 2
  return {
    id, in: null, isFrame: true, x: left, y: top, width: right - left, height: bottom - top,
    plate: { x: left + frame.inset, y: middle - frame.plate / 2, width: frame.plate, height: frame.plate },
    text: { x: left + frame.inset + frame.plate * 1.2, y: middle + font * 0.36 }, lines: [words[language]!.label],
  }
}

/** Where the title of a frame stands: there no way runs. */
export const titleOf = ({ x, y, text, lines }: StationBox, { frame, font }: Measures): Box =>
  ({ x, y, width: text.x - x + widthOf(lines.join(''), font), height: frame.title + frame.inset })

/** A box with a rim round it. */
export const grown = ({ x, y, width, height }: Box, by: number): Box => ({ x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by })

export const contains = ({ x, y, width, height }: Box, point: Point): boolean => point.x > x && point.x < x + width && point.y > y && point.y < y + height

/** How far two boxes are from each other; 0 when they overlap. */
export const gapBetween = (a: Box, b: Box): number =>
  Math.hypot(Math.max(a.x - b.x - b.width, 0, b.x - a.x - a.width), Math.max(a.y - b.y - b.height, 0, b.y - a.y - a.height))

/** How far a point is from a box; 0 inside it. */
export function distanceTo({ x, y, width, height }: Box, point: Point): number {
  return Math.hypot(Math.max(x - point.x, 0, point.x - x - width), Math.max(y - point.y, 0, point.y - y - height))
}
