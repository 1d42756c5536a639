import type { Landscape } from '../catalogue.ts'
import { reportDangling } from '../dangling.ts'
import type { ArticleEntry } from '../read/articles.ts'
import { knownPaths } from '../read/links.ts'
import type { WordContext } from '../read/yaml-lines.ts'
import { checkPlaces } from './check-places.ts'
import { checkWays } from './check-ways.ts'
import { buildStation, readStations, type StationEntry } from './read-stations.ts'
import { buildWays, readWays, type WayEntry } from './read-ways.ts'

/** Reads, checks and joins stations and ways; null where a kiosk has no stations. */
export function loadLandscape(root: string, articles: readonly ArticleEntry[], context: WordContext): Landscape | null {
  const [stations, ways] = [readStations(root, context), readWays(articles, context)]
  checkPlaces(stations, context.problems)
  checkWays(ways, stations, context.problems)
  checkPages(stations, knownPaths(articles, root, context.files), context)
  const landscape = {
    stations: stations.map((station) => buildStation(station, context)),
    ways: ways.flatMap((way) => buildWays(way, context)),
    facts: factsOf(stations, ways),
  }
  return stations.length ? landscape : null
}

function checkPages(stations: readonly StationEntry[], paths: ReadonlySet<string>, { problems }: WordContext): void {
  for (const { value: { page }, place } of stations) {
    if (page && !paths.has(page)) reportDangling('link', page, paths, place(['page']), problems)
  }
}

const factsOf = (stations: readonly StationEntry[], ways: readonly WayEntry[]): string[] =>
  [...stations.flatMap(({ value }) => value.facts), ...ways.flatMap(({ entry: { value } }) => [value.fact, ...(value.back ? [value.back.fact] : [])])]
