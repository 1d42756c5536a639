import type { InferOutput } from 'valibot'
import { placeAt, type Place, type Problems } from '../problems.ts'
import { blockHeadSchema } from '../schema/article.ts'
import { validate } from '../validate.ts'
import { parseYaml, type YamlFile } from '../yaml.ts'

export interface BlockHead extends InferOutput<typeof blockHeadSchema> {
  offset: number
  place: Place
  yaml: YamlFile
}

const HEAD = /^\{\s*(?=\w+\s*:\s)[^{}]*\}[ \t]*$/gm

/**
 * Finds the `{picture: …, facts: […]}` lines of a text.
 * @returns the heads, and the text with each head blanked out, so that every other offset stays as it was
 */
export function takeBlockHeads(file: string, whole: string, from: number, problems: Problems): { heads: BlockHead[]; rest: string } {
  const heads: BlockHead[] = []
  const rest = whole.slice(0, from).replace(/[^\n]/g, ' ') + whole.slice(from).replace(HEAD, (match: string, at: number) => {
    const head = readHead(file, whole, from + at, match, problems)
    if (head) heads.push(head)
    return match.replace(/[^\n]/g, ' ')
  })
  return { heads, rest }
}

function readHead(file: string, whole: string, offset: number, match: string, problems: Problems): BlockHead | null {
  const yaml = parseYaml(file, match, problems, whole, offset)
  const values = yaml && validate(blockHeadSchema, yaml, problems)
  return yaml && values ? { ...values, offset, yaml, place: placeAt(file, whole, offset, match.trimEnd().length) } : null
}
