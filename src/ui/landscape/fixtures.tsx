import type { Landscape as LandscapeData, Station } from '../../content/catalogue.ts'
import { toLine } from '../../language/plain-line.ts'
import { Landscape } from './landscape.tsx'
import type { LegendEntry } from './legend-entry.ts'

function station(id: string, column: number, row: number, more: Partial<Station> = {}): Station {
  const words = { name: toLine(id), label: id, from: toLine(`Von ${id}`), to: toLine(`zu ${id}`), lines: [toLine(`Das ist ${id}.`)] }
  return { id, picture: 'arbeit', in: null, places: { wide: { column, row }, narrow: { column: Math.min(column, 1), row: row + 5 * Math.max(column - 1, 0) } }, page: '/angebote/', words: { 'de-simple': words, de: words }, ...more }
}

const entry = (id: string, index: number): LegendEntry => ({ id, number: toLine(String(index + 1)), name: toLine(`Angebot ${id}`), path: '/angebote/', style: index % 6 + 1 })
const way = (programme: string, from: string, to: string, back = false) => ({ id: `${programme}-${from}-${to}`, programme, from, to, perhaps: null, back: back ? from : null })

const landscape: LandscapeData = {
  stations: [station('Schule', 0, 0), station('Werkstatt', 0, 0, { places: null }), station('Lernen', 1, 2, { in: 'Werkstatt' }), station('Arbeit', 1, 6, { in: 'Werkstatt' }), station('Betrieb', 2, 4)],
  ways: [{ ...way('a', 'Schule', 'Lernen'), perhaps: { 'de-simple': toLine('Das Amt prüft.'), de: toLine('Das Amt prüft.') } }, way('a', 'Lernen', 'Arbeit'), way('b', 'Werkstatt', 'Betrieb', true)],
  facts: [],
}

export const withFrame = () => <Landscape landscape={landscape} legend={['a', 'b'].map(entry)} />
export const sevenProgrammes = () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  return <Landscape landscape={{ ...landscape, ways: ids.map((id) => way(id, 'Schule', 'Betrieb')) }} legend={ids.map(entry)} />
}
