import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { Problems } from '../problems.ts'
import { remembered } from '../remembered.ts'
import { takeBlockHeads } from './block-heads.ts'
import { readFrontMatter } from './front-matter.ts'
import type { Origin } from './inline.ts'
import { Outline } from './outline.ts'
import type { RawText } from './raw.ts'

/** Takes a text file apart. Everything outside the Markdown subset becomes a Problem; null without a usable head. */
export function parseText({ file, whole, problems }: Origin): RawText | null {
  const { raw, found } = parsed(file, whole)
  for (const { rule, message, fix, severity, ...place } of found) problems.add(place, rule, message, fix, severity)
  return raw
}

const parsed = remembered((file, whole) => {
  const problems = new Problems()
  return { raw: takeApart({ file: file!, whole: whole!, problems }), found: problems.list }
})

function takeApart(origin: Origin): RawText | null {
  const { file, whole, problems } = origin
  const front = readFrontMatter(file, whole, problems)
  if (!front) return null
  const { heads, rest } = takeBlockHeads(file, whole, front.bodyOffset, problems)
  const root = fromMarkdown(rest, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  return { file, whole, ...new Outline(origin, heads).read(root), front: front.values, frontPlace: front.placeOf, frontOffset: front.offsetOf }
}
