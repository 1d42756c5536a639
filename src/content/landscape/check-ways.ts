import { reportDangling } from '../dangling.ts'
import type { Problems } from '../problems.ts'
import type { StationEntry } from './read-stations.ts'
import type { WayEntry } from './read-ways.ts'

/** Holds ways against stations: each begins and ends at one that there is, and none is left where no way leads. */
export function checkWays(ways: readonly WayEntry[], stations: readonly StationEntry[], problems: Problems): void {
  const known = new Set(stations.map(({ value }) => value.id))
  for (const { entry: { value, place } } of ways) {
    const named: [string, (string | number)[]][] = [...value.from.map((id, index): [string, (string | number)[]] => [id, ['from', index]]), [value.to, ['to']], ...(value.back?.to ? [[value.back.to, ['back', 'to']] as [string, string[]]] : [])]
    for (const [id, path] of named) if (!known.has(id)) reportDangling('station', id, known, place(path), problems)
  }
  const reached = reachedFrom(stations, ways)
  for (const { value, place } of stations.filter((station) => !reached.has(station.value.id))) {
    problems.add(place(['id']), 'station-unreached', `Zur Station „${value.id}“ führt kein Weg.`, 'Schreiben Sie bei einem Angebot einen Weg dorthin. Beginnt hier ein Weg? Dann schreiben Sie „begins: true“.')
  }
}

/** The stations that one can come to from those where a way begins. Who is in a frame is also at the frame, and a frame with somebody in it is reached. */
function reachedFrom(stations: readonly StationEntry[], ways: readonly WayEntry[]): Set<string> {
  const reached = new Set(stations.filter(({ value }) => value.begins).map(({ value }) => value.id))
  for (let size = -1; size < reached.size;) {
    size = reached.size
    for (const { value } of stations) if (value.in && reached.has(value.id)) reached.add(value.in)
    for (const { entry: { value } } of ways) if (value.from.some((id) => reached.has(id))) reached.add(value.to)
  }
  return reached
}
