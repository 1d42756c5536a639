import type { InferOutput } from 'valibot'
import { toLine } from '../../language/plain-line.ts'
import { didYouMean } from '../../report/nearest.ts'
import type { GuideContent, Places } from '../catalogue.ts'
import type { SourceFiles } from '../files.ts'
import type { Problems } from '../problems.ts'
import { regionsSchema } from '../schema/regions.ts'
import { readOne, type Entry } from './collect.ts'

type Regions = Entry<InferOutput<typeof regionsSchema>>

/** Reads the cities and Kreise; null where a kiosk has none. */
export function readRegions(root: string, guides: readonly GuideContent[], files: SourceFiles, problems: Problems): Places | null {
  const file = `${root}/regions.yaml`
  const entry = files.has(file) ? readOne(file, regionsSchema, files, problems) : null
  if (!entry) return null
  const { question, regions } = entry.value
  guides.forEach(({ guide }) => checkAreas(entry, guide.questions.find(({ id }) => id === question)?.options, problems))
  return { question, places: regions.flatMap(({ area, members }) => members.map(({ name }) => ({ name: toLine(name), area }))) }
}

/** Each area is an answer that can be given. */
function checkAreas({ value, place }: Regions, options: readonly { id: string }[] | undefined, problems: Problems): void {
  const known = options?.map(({ id }) => id)
  value.regions.forEach(({ area }, index) => {
    if (!known || known.includes(area)) return
    problems.add(place(['regions', index, 'area']), 'dangling-option', `Die Frage „${value.question}“ hat keine Antwort „${area}“.`, `Nehmen Sie die id einer Antwort.${didYouMean(area, known)}`)
  })
}
