import { contains, distanceTo, gapBetween, grown, type Box, type Point, type StationBox } from './boxes.ts'
import { along, distance } from './curve.ts'
import { widthOf } from './label.ts'
import type { Measures } from './measures.ts'

/** What stands on a way: the number of its programme, and where there is room also the name. */
export interface Sign extends Box {
  name: string | null
}

/** How fine the places for a sign are tried. */
const STEP = 4

/** A corner-to-corner way, and the name that is to stand on it. */
export interface Track {
  corners: readonly Point[]
  name: string
}

/** Puts a sign on each way, where it is farthest from everything else; if there is room enough, near the middle. */
export function placeSigns(tracks: readonly Track[], boxes: readonly StationBox[], measures: Measures): Sign[] {
  const lines = tracks.map(({ corners }) => along(corners, STEP))
  const cards = boxes.filter(({ isFrame }) => !isFrame)
  const placed: Sign[] = []
  for (const [index, track] of tracks.entries()) {
    const others = lines.filter((_, other) => other !== index).flat()
    const room = (sign: Box) => roomFor(sign, others, [...cards, ...placed])
    placed.push(named(track, room, measures) ?? numbered(lines[index]!, track.corners, room, measures))
  }
  return placed
}

/** How far a sign is from what is nearest to it; nothing when they overlap. */
const roomFor = (sign: Box, others: readonly Point[], boxes: readonly Box[]): number =>
  Math.min(1000, ...others.map((point) => (contains(sign, point) ? 0 : distanceTo(sign, point))), ...boxes.map((box) => gapBetween(sign, box)))

/** A sign with the name, on a level part of the way that is long enough; null where there is none. */
function named({ corners, name }: Track, room: (sign: Box) => number, measures: Measures): Sign | null {
  if (!measures.named) return null
  const width = 2 * measures.sign + widthOf(name, measures.font * SMALL) + measures.sign * 0.6
  const free = width / 2 + measures.arrow * 2 + measures.bend
  const level = corners.slice(1).flatMap((corner, index) => along([corners[index]!, corner], STEP).filter((point) =>
    corner.y === corners[index]!.y && distance(point, corner) > free && distance(point, corners[index]!) > free))
  const signs = level.map((point) => signAt(point, width, measures)).filter((sign) => room(grown(sign, 8)) > 0)
  const middle = signs[Math.floor(signs.length / 2)]
  return middle ? { ...middle, name } : null
}

/** The name is a little smaller than the words of stations. */
export const SMALL = 0.85

function numbered(line: readonly Point[], corners: readonly Point[], room: (sign: Box) => number, measures: Measures): Sign {
  const bends = corners.slice(1, -1)
  const score = (point: Point, index: number) => {
    const fromEnd = Math.min(index, line.length - 1 - index) * STEP - measures.sign - measures.arrow
    const fromBend = Math.min(...bends.map((bend) => distance(point, bend)), 1000) - measures.bend
    return Math.min(room(signAt(point, 2 * measures.sign, measures)), fromEnd, fromBend, measures.sign / 2) * 1000 - Math.abs(index - line.length / 2)
  }
  const scores = line.map(score)
  return { ...signAt(line[scores.indexOf(Math.max(...scores))] ?? corners[0]!, 2 * measures.sign, measures), name: null }
}

const signAt = ({ x, y }: Point, width: number, { sign }: Measures): Box => ({ x: x - width / 2, y: y - sign, width, height: 2 * sign })
