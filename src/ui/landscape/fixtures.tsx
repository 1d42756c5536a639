import { toLine } from '../../language/plain-line.ts'
import type { Landscape as LandscapeData, Station, Way } from '../../content/catalogue.ts'
import { Landscape } from './landscape.tsx'
import type { LegendEntry } from './legend-entry.ts'

const both = <T,>(value: T) => ({ 'de-simple': value, de: value })

const station = (id: string, name: string, [column, row]: [number, number], page: string | null = null): Station => ({
  id, picture: 'arbeit', in: null, places: { wide: { column, row }, narrow: { column: column % 2, row: row + 6 * Math.floor(column / 2) } }, page,
  words: both({ name: toLine(name), label: name, from: toLine(`Von: ${name}`), to: toLine(`nach: ${name}`), lines: [toLine('Hier lernen Sie.')] }),
})

const way = (id: string, from: string, to: string, more: Partial<Way> = {}): Way => ({ id, programme: 'hilfe', from, to, perhaps: null, back: null, ...more })

const legend: LegendEntry[] = [{ id: 'hilfe', number: toLine('1'), name: toLine('Arbeit mit Hilfe'), path: '/angebote/', style: 0 }]

const three: LandscapeData = {
  stations: [station('schule', 'Schule', [0, 0]), station('werkstatt', 'Berufs-Bildungs-Bereich', [1, 0], '/angebote/'), station('betrieb', 'Betrieb', [2, 6])],
  ways: [way('schule-werkstatt', 'schule', 'werkstatt'), way('werkstatt-betrieb', 'werkstatt', 'betrieb', { back: 'werkstatt', perhaps: both(toLine('Das Amt prüft.')) })], facts: [],
}

export const threeStations = () => <Landscape landscape={three} legend={legend} />
export const oneStation = () => <Landscape landscape={{ stations: three.stations.slice(0, 1), ways: [], facts: [] }} legend={[]} />
export const plainStations = () => <Landscape landscape={three} legend={legend} />
