import type { GenericSchema } from 'valibot'
import { ARTICLE_KINDS } from '../read/articles.ts'
import { articleSchema } from './article.ts'
import { checkingSchema } from './checking.ts'
import { comparisonSchema } from './comparison.ts'
import { contactSchema } from './contact.ts'
import { factsSchema, tablesSchema } from './fact.ts'
import { glossarySchema } from './glossary.ts'
import { guideSchema } from './guide.ts'
import { areasSchema, kioskSchema, languagesSchema, operatorSchema, picturesSchema, sourcesSchema } from './kiosk.ts'
import { stationSchema } from './landscape.ts'
import { questionSchema } from './question.ts'
import { recordingsSchema } from './recording.ts'
import { regionsSchema } from './regions.ts'
import { namesSchema, termsSchema, waiversSchema } from './words.ts'

/** One shape of YAML file, and which files below `content/` have it; `*` is one name. */
export interface Shape {
  name: string
  files: readonly string[]
  schema: GenericSchema<unknown, unknown>
}

const one = (name: string, schema: Shape['schema'], file = `${name}.yaml`): Shape => ({ name, files: [file], schema })

/** Every YAML file that an editor can write. */
export const SHAPES: readonly Shape[] = [
  { name: 'article', files: ARTICLE_KINDS.map(({ folder, kind }) => `${folder}/*/${kind}.yaml`), schema: articleSchema },
  one('areas', areasSchema),
  one('checking', checkingSchema),
  one('comparison', comparisonSchema),
  one('contact', contactSchema, 'contacts/*.yaml'),
  one('facts', factsSchema, 'facts/*.yaml'),
  one('glossary', glossarySchema, 'glossary/*.yaml'),
  one('guide', guideSchema, 'guides/*.yaml'),
  one('kiosk', kioskSchema),
  one('languages', languagesSchema),
  one('names', namesSchema, 'words/names.yaml'),
  one('operator', operatorSchema),
  one('pictures', picturesSchema),
  one('question', questionSchema, 'questions/*.yaml'),
  one('recordings', recordingsSchema, 'recordings/*/index.yaml'),
  one('regions', regionsSchema),
  one('sources', sourcesSchema),
  one('station', stationSchema, 'stations/*.yaml'),
  one('tables', tablesSchema),
  one('terms', termsSchema, 'words/terms.yaml'),
  one('waivers', waiversSchema, 'words/waivers.yaml'),
]

/** The shapes that a file has by its place below `content/`: exactly one, when all is well. */
export const shapesOf = (path: string): Shape[] => PLACES.filter(({ places }) => places.some((place) => place.test(path))).map(({ shape }) => shape)

const PLACES = SHAPES.map((shape) => ({ shape, places: shape.files.map((file) => new RegExp(`^${file.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`)) }))
