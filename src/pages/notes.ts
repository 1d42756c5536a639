import type { ArticleText, Block, Comparison, Fact, GuideContent, Landscape, Source } from '../content/catalogue.ts'
import { mayHaveChanged, PAST_STATUSES } from '../content/facts/statements.ts'
import { formatDate } from '../content/facts/value.ts'
import type { Line } from '../language/text.ts'
import type { Note } from '../ui/aged/aged.tsx'
import type { SourceNote } from '../ui/page-note/page-note.tsx'
import { agedNote, daysOf } from './aged.ts'
import type { Site } from './page.ts'

type Stating = Pick<Block, 'facts' | 'past'>

const factsOf = (site: Site, blocks: readonly Pick<Block, 'facts'>[]): Fact[] =>
  [...new Set(blocks.flatMap((block) => block.facts))].flatMap((id) => site.catalogue.facts.get(id) ?? [])

/** What stands under a block, or an answer of the comparison, whose facts are old or may have changed (facts/notes.md, „Formulierung im Kiosk“). */
export function blockNotes(site: Site, block: Stating): Note {
  const facts = factsOf(site, [block])
  const past = facts.filter((fact) => block.past || PAST_STATUSES.has(fact.status)).map((fact) => fact.asOf).sort()[0]
  if (!past && !mayHaveChanged(facts)) return agedNote(site, daysOf(site, block.facts))
  return { lines: [...(past ? [site.line('block.past', { date: formatDate(past, site.language.tag) })] : []), site.line('block.changed'), site.line('block.ask')] }
}

/** The Stand of a page, whether a Prüfgruppe has read it, and from when it may be old. */
export function pageNotes(site: Site, text: ArticleText): { lines: Line[]; aged: Note } {
  return {
    lines: [site.line(text.reviewedBy ? 'article.reviewed' : 'article.unreviewed'), site.line('article.asOf', { date: formatDate(text.asOf, site.language.tag) })],
    aged: agedNote(site, [text.checkBy]),
  }
}

/** The sources of the facts that a page states, each once, the oldest Stand first. */
export function sourcesOf(site: Site, text: ArticleText): SourceNote[] {
  const facts = factsOf(site, text.sections.flatMap((section) => section.blocks))
  return sourceNotes(site, [...new Set(facts.flatMap((fact) => site.catalogue.sourceOf(fact) ?? []))])
}

export function sourceNotes({ language, line }: Site, sources: readonly Source[]): SourceNote[] {
  return [...sources].sort((a, b) => (a.asOf < b.asOf ? -1 : 1)).map((source) => ({
    title: source.title[language.id]!, url: source.url, asOf: line('list.source.asOf', { date: formatDate(source.asOf, language.tag) }),
  }))
}

/** What a guide says about itself. Its Stand is that of the whole content. */
export function guideNotes(site: Site, { facts, guide }: GuideContent) {
  const used = [...facts, ...guide.programmes.flatMap(({ law }) => law.map(({ fact }) => fact))]
  return notesOn(site, used)
}

/** What the comparison says about itself. */
export const comparisonNotes = (site: Site, { programmes }: Comparison) =>
  notesOn(site, programmes.flatMap(({ cells }) => Object.values(cells)).flatMap(({ facts }) => facts))

/** What the picture of all ways says about itself. */
export const landscapeNotes = (site: Site, { facts }: Landscape) => notesOn(site, facts)

function notesOn(site: Site, facts: readonly string[]) {
  const sources = factsOf(site, [{ facts: [...facts] }]).flatMap((fact) => site.catalogue.sourceOf(fact) ?? [])
  return {
    lines: [site.line('article.unreviewed'), site.line('article.asOf', { date: formatDate(site.catalogue.asOf, site.language.tag) })],
    aged: agedNote(site, daysOf(site, facts)),
    heading: site.line('article.sources'), sources: sourceNotes(site, [...new Set(sources)]),
  }
}
