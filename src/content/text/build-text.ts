import type { Line } from '../../language/text.ts'
import type { ArticleText, Section } from '../catalogue.ts'
import { blockLines, buildBlock, type BlockContext } from './build-block.ts'
import { OpenCounts, refuseCounts } from './counts.ts'
import { resolveSingle } from './resolve.ts'
import type { RawLine, RawSection, RawText } from './raw.ts'
import type { TextOrigin } from './references.ts'
import { sentencePieces } from './sentence.ts'

export { blockLines }

/**
 * Turns a parsed text into what pages show. Checks pictures, facts, counts and the length of blocks on the way.
 * @param checkBy the last day on which it stands unlooked at
 */
export function buildText(raw: RawText, origin: TextOrigin, checkBy: string): ArticleText {
  const context: BlockContext = { origin, counts: new OpenCounts(origin) }
  const title = headingOf(raw.title, context)
  const sections = raw.sections.map((section) => buildSection(section, context))
  context.counts.end()
  const { asOf, reviewedBy, reviewedOn } = raw.front
  return {
    file: raw.file, asOf, checkBy, reviewedBy, reviewedOn, title, sections,
    tile: frontLine(raw, 'tile', origin),
    summary: frontLine(raw, 'summary', origin),
  }
}

const buildSection = ({ heading, blocks }: RawSection, context: BlockContext): Section => ({
  heading: heading ? headingOf(heading, context) : null,
  blocks: blocks.map((block) => buildBlock(block, context)),
})

function headingOf(raw: RawLine, { origin, counts }: BlockContext): Line {
  const heading = resolveSingle(raw, origin)
  counts.add(heading.counts)
  return heading.line
}

/** A sentence from the head of the text. */
function frontLine(raw: RawText, key: 'tile' | 'summary', origin: TextOrigin): Line {
  const { line, counts } = resolveSingle(sentencePieces(raw.front[key], raw.frontOffset(key), origin), origin)
  refuseCounts(counts, origin)
  return line
}
