import type { InferOutput } from 'valibot'
import { offsetOf, placeAt, type Place, type Problems } from '../problems.ts'
import { frontMatterSchema } from '../schema/article.ts'
import { validate } from '../validate.ts'
import { parseYaml } from '../yaml.ts'

export interface FrontMatter {
  values: InferOutput<typeof frontMatterSchema>
  /** Where the Markdown begins. */
  bodyOffset: number
  placeOf(key: 'tile' | 'summary' | 'checkBy'): Place
  /** Where the words of an entry begin. */
  offsetOf(key: 'tile' | 'summary'): number
}

const FENCES = /^(---\n)([\s\S]*?)\n---[ \t]*(?:\n|$)/

/** Reads the head between the two `---` lines; null (with a Problem) when it is missing or wrong. */
export function readFrontMatter(file: string, whole: string, problems: Problems): FrontMatter | null {
  const [match, fence = '', text = ''] = FENCES.exec(whole) ?? []
  if (match === undefined) {
    problems.add(placeAt(file, whole, 0), 'front-matter', 'Der Kopf fehlt.', 'Beginnen Sie die Datei mit --- und den Zeilen tile, summary, asOf, reviewedBy, reviewedOn.')
    return null
  }
  const yaml = parseYaml(file, text, problems, whole, fence.length)
  const values = yaml && validate(frontMatterSchema, yaml, problems)
  if (!yaml || !values) return null
  if ((values.reviewedBy === null) !== (values.reviewedOn === null)) {
    problems.add(yaml.place(['reviewedBy'], 'key'), 'review-incomplete', 'reviewedBy und reviewedOn gehören zusammen.', 'Füllen Sie beide aus oder lassen Sie beide leer.')
  }
  const placeOf = (key: 'tile' | 'summary' | 'checkBy') => yaml.place([key])
  return { values, bodyOffset: match.length, placeOf, offsetOf: (key) => offsetOf(whole, placeOf(key), values[key]) }
}
