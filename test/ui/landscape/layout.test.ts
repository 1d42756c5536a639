import { describe, expect, it } from 'vitest'
import type { Arrangement, Landscape, Station, Way } from '../../../src/content/catalogue.ts'
import { plainText } from '../../../src/language/text.ts'
import { contains, gapBetween, grown, type Point } from '../../../src/ui/landscape/layout/boxes.ts'
import { layOut, type Drawn } from '../../../src/ui/landscape/layout/lay-out.ts'
import { catalogue } from '../../content/shipped.ts'

const landscape = catalogue.landscape!
const nameOf = ({ programme }: Way) => plainText(catalogue.articles.find(({ id }) => id === programme)!.texts['de-simple']!.tile)
const pictures = (['wide', 'narrow'] as const).flatMap((arrangement) => catalogue.languages.map(({ id }) => [arrangement, id] as const))

/** The points of a path: corners, and the middle of each bend. */
function pointsOn(line: string): Point[] {
  const corners = [...line.matchAll(/([MLQ])(-?\d+) (-?\d+)(?: (-?\d+) (-?\d+))?/g)].flatMap(([, , x, y, toX, toY]) => (toX ? [{ x: Number(toX), y: Number(toY) }] : [{ x: Number(x), y: Number(y) }]))
  return corners.slice(1).flatMap((to, index) => Array.from({ length: 60 }, (_, step) => {
    const from = corners[index]!
    return { x: from.x + ((to.x - from.x) * step) / 60, y: from.y + ((to.y - from.y) * step) / 60 }
  }))
}

/** Where a line runs through a card, or through the title of a frame. */
const blocked = ({ boxes, ways }: Drawn) => ways.flatMap(({ way, line }) => {
  const cards = boxes.filter(({ isFrame }) => !isFrame)
  return cards.filter((card) => pointsOn(line).some((point) => contains(grown(card, -3), point))).map((card) => `${way.id} through ${card.id}`)
})

function crossings({ ways }: Drawn): string[] {
  const points = ways.map(({ way, line }) => ({ way, points: pointsOn(line) }))
  return points.flatMap((one, index) => points.slice(index + 1).filter((other) => one.points.some((a) => other.points.some((b) => Math.hypot(a.x - b.x, a.y - b.y) < 4))).map((other) => `${one.way.id} and ${other.way.id}`))
}

describe.each(pictures)('the shipped picture, %s, in %s', (arrangement, language) => {
  const drawn = layOut(landscape, language, arrangement, nameOf)

  it('shows every station and every way', () => {
    expect(drawn.boxes.map(({ id }) => id).sort()).toEqual(landscape.stations.map(({ id }) => id).sort())
    expect(drawn.ways.map(({ way }) => way.id)).toEqual(landscape.ways.map(({ id }) => id))
  })

  it('has no way through a station and no two ways that cross', () => {
    expect(blocked(drawn)).toEqual([])
    expect(crossings(drawn)).toEqual([])
  })

  it('has two arrow heads on a way with a way back, else one', () => {
    for (const { way, heads } of drawn.ways) expect(heads.length, way.id).toBe(way.back ? 2 : 1)
  })

  it('keeps signs apart from each other, from cards and inside the picture', () => {
    const cards = drawn.boxes.filter(({ isFrame }) => !isFrame)
    drawn.ways.forEach(({ sign, way }, index) => {
      for (const other of drawn.ways.slice(index + 1)) expect(gapBetween(sign, other.sign), `${way.id}, ${other.way.id}`).toBeGreaterThan(4)
      for (const card of cards) expect(gapBetween(sign, card), `${way.id}, ${card.id}`).toBeGreaterThan(2)
      expect(sign.x >= 0 && sign.y >= 0 && sign.x + sign.width <= drawn.width && sign.y + sign.height <= drawn.height, way.id).toBe(true)
    })
  })

  it('is the same each time', () => expect(layOut(landscape, language, arrangement, nameOf)).toEqual(drawn))
})

describe('any picture', () => {
  const line = { id: 'x', parts: [] }
  const words = { name: line, label: 'Leistungs-Anbieter', from: line, to: line, lines: [] }
  const station = (id: string, column: number, row: number): Station => ({ id, picture: 'x', in: null, page: null, places: { wide: { column, row }, narrow: { column, row } }, words: { de: words } })
  const way = (from: string, to: string, back = false): Way => ({ id: `${from}-${to}`, programme: 'p', from, to, perhaps: null, back: back ? from : null })
  const drawnFrom = (parts: Omit<Landscape, 'facts'>, arrangement: Arrangement = 'narrow') => layOut({ ...parts, facts: [] }, 'de', arrangement, () => 'Angebot')

  it.each(['wide', 'narrow'] as const)('%s: a way goes round what stands in between', (arrangement) => {
    const drawn = drawnFrom({ stations: [station('a', 0, 0), station('b', 0, 6), station('c', 0, 12)], ways: [way('a', 'c')] }, arrangement)
    expect(drawn.ways).toHaveLength(1)
    expect(blocked(drawn)).toEqual([])
  })

  it('has room for many ways between the same stations', () => {
    const ways = Array.from({ length: 5 }, (_, index) => ({ ...way('a', 'b', true), id: `w${index}` }))
    const drawn = drawnFrom({ stations: [station('a', 0, 0), station('b', 1, 8)], ways }, 'wide')
    expect(drawn.ways).toHaveLength(5)
    expect(new Set(drawn.ways.map((each) => each.line)).size).toBe(5)
  })

  it('is drawn without ways, too', () => expect(drawnFrom({ stations: [station('a', 0, 0)], ways: [] }).ways).toEqual([]))
})
