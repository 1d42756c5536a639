import { didYouMean } from '../../report/nearest.ts'
import type { GridPlace } from '../catalogue.ts'
import type { Problems } from '../problems.ts'
import type { StationEntry } from './read-stations.ts'

/** How many rows a card takes. */
const CARD_ROWS = 4

const ARRANGEMENTS = ['wide', 'narrow'] as const

/** Holds the places of the stations: each has one in both arrangements, none stands on another or in a frame that is not its own. */
export function checkPlaces(stations: readonly StationEntry[], problems: Problems): void {
  const frames = stations.filter(({ value }) => !value.wide && !value.narrow)
  for (const station of stations) {
    checkFrame(station, frames, problems)
    if (frames.includes(station)) checkFilled(station, stations, problems)
    else for (const arrangement of ARRANGEMENTS) checkPlace(station, arrangement, stations, problems)
  }
}

function checkFrame({ value, place }: StationEntry, frames: readonly StationEntry[], problems: Problems): void {
  const known = frames.map((frame) => frame.value.id).filter((id) => id !== value.id)
  if (!value.in || known.includes(value.in)) return
  problems.add(place(['in']), 'station-place', `„${value.in}“ ist kein Rahmen.`, `Ein Rahmen ist eine Station ohne „wide“ und „narrow“.${didYouMean(value.in, known)}`)
}

function checkFilled({ value, place }: StationEntry, stations: readonly StationEntry[], problems: Problems): void {
  if (stations.some((other) => other.value.in === value.id)) return
  problems.add(place(['id']), 'station-place', `Die Station „${value.id}“ hat keinen Platz im Bild.`, 'Schreiben Sie „wide“ und „narrow“ dazu. Nur ein Rahmen um andere Stationen hat keinen Platz.')
}

function checkPlace(station: StationEntry, arrangement: 'wide' | 'narrow', stations: readonly StationEntry[], problems: Problems): void {
  const { value, place } = station
  const own = value[arrangement]
  if (!own) return problems.add(place(['id']), 'station-place', `Die Station „${value.id}“ hat keinen Platz in „${arrangement}“.`, `Schreiben Sie „${arrangement}“ mit „column“ und „row“ dazu.`)
  const before = stations.slice(0, stations.indexOf(station))
  const taken = before.find((other) => other.value[arrangement] && overlap(own, other.value[arrangement]))
  const framed = stations.find((other) => other.value.in !== value.in && other.value.in && inFrame(own, membersOf(other.value.in, stations, arrangement)))
  if (taken) problems.add(place([arrangement]), 'place-taken', `Dort steht in „${arrangement}“ schon „${taken.value.id}“.`, `Nehmen Sie eine andere Spalte oder eine Zeile, die mindestens ${CARD_ROWS} weiter ist.`)
  else if (framed) problems.add(place([arrangement]), 'place-taken', `Dort ist in „${arrangement}“ der Rahmen von „${framed.value.in}“.`, 'Nehmen Sie einen Platz daneben, oder schreiben Sie „in“ dazu.')
}

const overlap = (a: GridPlace, b: GridPlace) => a.column === b.column && Math.abs(a.row - b.row) < CARD_ROWS

const membersOf = (frame: string, stations: readonly StationEntry[], arrangement: 'wide' | 'narrow') =>
  stations.flatMap(({ value }) => (value.in === frame && value[arrangement] ? [value[arrangement]] : []))

function inFrame({ column, row }: GridPlace, members: readonly GridPlace[]): boolean {
  const [columns, rows] = [members.map((member) => member.column), members.map((member) => member.row)]
  return column >= Math.min(...columns) && column <= Math.max(...columns) && row > Math.min(...rows) - CARD_ROWS && row < Math.max(...rows) + CARD_ROWS
}
