import type { InferOutput } from 'valibot'
import type { Way } from '../catalogue.ts'
import { checkLawFact } from '../guides/check-statements.ts'
import type { ArticleEntry } from '../read/articles.ts'
import type { Entry } from '../read/collect.ts'
import { optionalPart, part, parts } from '../read/part.ts'
import { readSentence, type WordContext } from '../read/yaml-lines.ts'
import type { waySchema } from '../schema/landscape.ts'

type RawWay = InferOutput<typeof waySchema>

/** One entry of `ways:`, and the programme it belongs to. */
export interface WayEntry {
  programme: string
  entry: Entry<RawWay>
}

/** The ways of all programmes, in the order of their files. Only a programme carries one from station to station. */
export function readWays(articles: readonly ArticleEntry[], { problems }: WordContext): WayEntry[] {
  return [...articles].sort((a, b) => a.value.order - b.value.order).flatMap((article) => {
    const ways = parts(part(article, 'ways'))
    if (article.kind === 'programme') return ways.map((entry) => ({ programme: article.value.id, entry }))
    if (ways[0]) problems.add(article.place(['ways']), 'ways-not-here', 'Diese Seite kann keine Wege haben.', 'Wege stehen nur bei Angeboten. Löschen Sie „ways“.')
    return []
  })
}

/** One Way for each beginning. Each rests on a fact that holds today, and so does each way back. */
export function buildWays({ programme, entry }: WayEntry, context: WordContext): Way[] {
  const { from, to, back } = entry.value
  const [perhaps, backEntry] = [optionalPart(entry, 'perhaps'), optionalPart(entry, 'back')]
  const said = perhaps && readSentence(perhaps, context)
  checkLawFact(entry, context)
  if (backEntry) checkLawFact(backEntry, context)
  return from.map((station) => ({ id: `${programme}-${station}-${to}`, programme, from: station, to, perhaps: said, back: back && (back.to ?? station) }))
}
