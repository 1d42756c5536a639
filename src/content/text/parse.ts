import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { takeBlockHeads } from './block-heads.ts'
import { readFrontMatter } from './front-matter.ts'
import type { Origin } from './inline.ts'
import { Outline } from './outline.ts'
import type { RawText } from './raw.ts'

/** Takes a text file apart. Everything outside the Markdown subset becomes a Problem; null without a usable head. */
export function parseText(origin: Origin): RawText | null {
  const { file, whole, problems } = origin
  const front = readFrontMatter(file, whole, problems)
  if (!front) return null
  const { heads, rest } = takeBlockHeads(file, whole, front.bodyOffset, problems)
  const root = fromMarkdown(rest, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  return { file, whole, ...new Outline(origin, heads).read(root), front: front.values, frontPlace: front.placeOf, frontOffset: front.offsetOf }
}
