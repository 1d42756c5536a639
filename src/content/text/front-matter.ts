import type { InferOutput } from 'valibot'
import { placeAt, type Problems } from '../problems.ts'
import { frontMatterSchema } from '../schema/article.ts'
import { validate } from '../validate.ts'
import { parseYaml, type YamlFile } from '../yaml.ts'

export interface FrontMatter {
  values: InferOutput<typeof frontMatterSchema>
  yaml: YamlFile
  /** Where the Markdown begins. */
  bodyOffset: number
}

const FENCES = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/

/** Reads the head between the two `---` lines; null (with a Problem) when it is missing or wrong. */
export function readFrontMatter(file: string, whole: string, problems: Problems): FrontMatter | null {
  const match = FENCES.exec(whole)
  if (!match) {
    problems.add(placeAt(file, whole, 0), 'front-matter', 'Der Kopf fehlt.', 'Beginnen Sie die Datei mit --- und den Zeilen tile, summary, asOf, reviewedBy, reviewedOn.')
    return null
  }
  const yaml = parseYaml(file, match[1]!, problems, whole, whole.indexOf(match[1]!))
  const values = yaml && validate(frontMatterSchema, yaml, problems)
  if (!yaml || !values) return null
  if ((values.reviewedBy === null) !== (values.reviewedOn === null)) {
    problems.add(yaml.place(['reviewedBy'], 'key'), 'review-incomplete', 'reviewedBy und reviewedOn gehören zusammen.', 'Füllen Sie beide aus oder lassen Sie beide leer.')
  }
  return { values, yaml, bodyOffset: match[0].length }
}
