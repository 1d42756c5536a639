import type { Station, Way } from '../../content/catalogue.ts'
import { plainText, type Line } from '../../language/text.ts'
import type { Kiosk } from '../kiosk/kiosk.ts'
import type { LegendEntry } from './legend-entry.ts'

/** What the parts of the landscape need to name stations and ways. */
export interface Names {
  stations: readonly Station[]
  legend: readonly LegendEntry[]
  /** How the pages of the stations are called elsewhere in the kiosk. */
  pages: readonly { path: string; label: Line }[]
}

export const stationAt = ({ stations }: Names, id: string): Station => stations.find((station) => station.id === id)!

export const legendAt = ({ legend }: Names, { programme }: Way): LegendEntry => legend.find(({ id }) => id === programme)!

/** The name of the page that says more of a station; of a page that has none, the name of the station. */
export const pageName = ({ pages }: Names, { page, words }: Station, { language }: Kiosk): Line =>
  pages.find(({ path }) => path === page)?.label ?? words[language.id]!.name

export const stationAnchor = (id: string): string => `station-${id}`
export const wayAnchor = ({ id }: Way): string => `weg-${id}`

/** „Weg 1, Garten-Gruppe: Von der Schule in den Garten“ */
export function wayLine(way: Way, names: Names, { line, language }: Kiosk): Line {
  const [from, to, { number, name }] = [stationAt(names, way.from), stationAt(names, way.to), legendAt(names, way)]
  return line('landscape.way', {
    number: plainText(number), programme: plainText(name), from: plainText(from.words[language.id]!.from), to: plainText(to.words[language.id]!.to),
  })
}

/** „Sie können zurück in eine Werkstatt.“ */
export const backLine = (back: string, names: Names, { line, language }: Kiosk): Line =>
  line('landscape.back', { to: plainText(stationAt(names, back).words[language.id]!.to) })
