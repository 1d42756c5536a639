import type { InferOutput } from 'valibot'
import { toLine } from '../../language/plain-line.ts'
import { plainText } from '../../language/text.ts'
import type { ByLanguage, Station, StationWords } from '../catalogue.ts'
import { checkStatements } from '../guides/check-statements.ts'
import { readEach, unique, type Entry } from '../read/collect.ts'
import { inEachLanguage } from '../read/in-each-language.ts'
import { namesOf } from '../read/names.ts'
import { optionalPart, part } from '../read/part.ts'
import { checkPicture, linesIn, readCaption, readSaid, type WordContext } from '../read/yaml-lines.ts'
import { stationSchema } from '../schema/landscape.ts'

export type StationEntry = Entry<InferOutput<typeof stationSchema>>

/** Reads `content/stations/`, in their order. A kiosk may have none. */
export function readStations(root: string, { files, problems }: WordContext): StationEntry[] {
  const entries = unique(readEach(`${root}/stations`, stationSchema, files, problems), problems) as Map<string, StationEntry>
  return [...entries.values()].sort((a, b) => a.value.order - b.value.order)
}

export function buildStation(entry: StationEntry, context: WordContext): Station {
  const { id, picture, in: frame, wide, narrow, page } = entry.value
  checkPicture(entry, context)
  return { id, picture, in: frame, page, places: wide && narrow && { wide, narrow }, words: wordsOf(entry, context) }
}

function wordsOf(entry: StationEntry, context: WordContext): ByLanguage<StationWords> {
  const [name, from, to] = (['name', 'from', 'to'] as const).map((key) => readCaption(part(entry, key), context))
  const said = readSaid(part(entry, 'text'), context)
  checkStatements(part(entry, 'facts'), [said], context)
  const labels = optionalPart(entry, 'label') ? namesOf(entry as Entry<{ label: ByLanguage<string> }>, 'label', context) : name!
  return inEachLanguage(context.languages, (pick) => ({
    name: pick(name!), from: pick(from!), to: pick(to!), lines: pick(linesIn(said)), label: plainText(pick(labels) ?? toLine('')),
  }))
}
