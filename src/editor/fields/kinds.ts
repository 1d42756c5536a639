import type { GenericSchema } from 'valibot'
import { articleSchema } from '../../content/schema/article.ts'
import { comparisonSchema } from '../../content/schema/comparison.ts'
import { contactSchema } from '../../content/schema/contact.ts'
import { factsSchema, tablesSchema } from '../../content/schema/fact.ts'
import { glossarySchema } from '../../content/schema/glossary.ts'
import { guideSchema } from '../../content/schema/guide.ts'
import { areasSchema, kioskSchema, languagesSchema, namesSchema, operatorSchema, picturesSchema, sourcesSchema } from '../../content/schema/kiosk.ts'
import { stationSchema } from '../../content/schema/landscape.ts'
import { questionSchema } from '../../content/schema/question.ts'
import { recordingsSchema } from '../../content/schema/recording.ts'
import { regionsSchema } from '../../content/schema/regions.ts'
import { termsSchema, waiversSchema } from '../../content/schema/words.ts'

/** Which schema a file of the content folder keeps: the same that the build holds it against. */
const KINDS: readonly [pattern: RegExp, schema: GenericSchema<unknown, unknown>][] = [
  [/^(programmes|rights|topics|worries|pages)\/[^/]+\/[^/]+\.yaml$/, articleSchema],
  [/^contacts\//, contactSchema],
  [/^facts\//, factsSchema],
  [/^glossary\//, glossarySchema],
  [/^guides\//, guideSchema],
  [/^questions\//, questionSchema],
  [/^stations\//, stationSchema],
  [/^recordings\/[^/]+\/index\.yaml$/, recordingsSchema],
  [/^areas\.yaml$/, areasSchema],
  [/^comparison\.yaml$/, comparisonSchema],
  [/^kiosk\.yaml$/, kioskSchema],
  [/^languages\.yaml$/, languagesSchema],
  [/^operator\.yaml$/, operatorSchema],
  [/^pictures\.yaml$/, picturesSchema],
  [/^regions\.yaml$/, regionsSchema],
  [/^sources\.yaml$/, sourcesSchema],
  [/^tables\.yaml$/, tablesSchema],
  [/^words\/names\.yaml$/, namesSchema],
  [/^words\/terms\.yaml$/, termsSchema],
  [/^words\/waivers\.yaml$/, waiversSchema],
]

/** @param path with the content folder in front, as Problems name it */
export function schemaOf(path: string): GenericSchema<unknown, unknown> | undefined {
  const below = path.split('/').slice(1).join('/')
  return KINDS.find(([pattern]) => pattern.test(below))?.[1]
}
