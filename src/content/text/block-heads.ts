import type { InferOutput } from 'valibot'
import { placeAt, type Place, type Problems } from '../problems.ts'
import { blockHeadSchema } from '../schema/article.ts'
import { validate } from '../validate.ts'
import { parseYaml, type YamlFile } from '../yaml.ts'

export interface BlockHead {
  offset: number
  place: Place
  /** Null when the head is faulty. The lines below it still belong to it. */
  read: { values: InferOutput<typeof blockHeadSchema>; yaml: YamlFile } | null
}

/** `{picture: …, facts: […]}` from the beginning of a line on; the second form is not closed. */
const HEAD = /^\{\s*(?=\w+\s*:\s)[^{}]*\}[ \t]*$|^\{\s*\w+\s*:\s[^{}\n]*$/gm

/**
 * Finds the `{picture: …, facts: […]}` lines of a text.
 * @returns the heads, and the text with each head turned into a dividing line of the same length: every other offset
 * stays as it was, and what stands before a head is not joined with what stands after it
 */
export function takeBlockHeads(file: string, whole: string, from: number, problems: Problems): { heads: BlockHead[]; rest: string } {
  const heads: BlockHead[] = []
  const rest = blank(whole.slice(0, from)) + whole.slice(from).replace(HEAD, (match: string, at: number) => {
    const offset = from + at
    heads.push({ offset, place: placeAt(file, whole, offset, match.trimEnd().length), read: readHead(file, whole, offset, match, problems) })
    return `***${blank(match.slice(3))}`
  })
  return { heads, rest }
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ')

function readHead(file: string, whole: string, offset: number, match: string, problems: Problems): BlockHead['read'] {
  if (!match.trimEnd().endsWith('}')) {
    problems.add(placeAt(file, whole, offset, match.length), 'block-head', 'Dem Kopf vom Block fehlt die Klammer } am Ende.', 'Schreiben Sie eine Zeile wie {picture: hilfe, facts: []}.')
    return null
  }
  const yaml = parseYaml(file, match, problems, whole, offset)
  const values = yaml && validate(blockHeadSchema, yaml, problems)
  return yaml && values ? { values, yaml } : null
}
