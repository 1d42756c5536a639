import type { InferOutput } from 'valibot'
import type { Result } from '../../model/index.ts'
import type { ByLanguage, GuideWords, ResultWords } from '../catalogue.ts'
import { readEach, unique, type Entry } from '../read/collect.ts'
import { inEachLanguage } from '../read/in-each-language.ts'
import { optionalPart, part, parts } from '../read/part.ts'
import { checkPicture, linesIn, readCaption, readOptional, readSaid, readSentence, type WordContext } from '../read/yaml-lines.ts'
import { guideSchema } from '../schema/guide.ts'
import { checkStatements } from './check-statements.ts'

export type RawGuide = InferOutput<typeof guideSchema>
type RawNote = RawGuide['notes'][number]
type RawResult = RawGuide['results'][number]

/** What stands in the file of a guide itself. */
export type OwnWords = Omit<GuideWords, 'questions' | 'programmes' | 'contacts'>

export interface ReadGuide {
  entry: Entry<RawGuide>
  results: Result[]
  words: ByLanguage<OwnWords>
}

/** Reads `content/guides/`, in their order. */
export function readGuides(root: string, context: WordContext): ReadGuide[] {
  const entries = unique(readEach(`${root}/guides`, guideSchema, context.files, context.problems), context.problems)
  const read = [...entries.values()].map((entry) => ({ entry, results: entry.value.results.map(resultOf), words: wordsOf(entry, context) }))
  return read.sort((a, b) => a.entry.value.order - b.entry.value.order)
}

const resultOf = ({ id, order, when, examples }: RawResult): Result => ({ id, order, examples, ...(when && { when }) })

function wordsOf(entry: Entry<RawGuide>, context: WordContext): ByLanguage<OwnWords> {
  checkPicture(entry, context)
  const [title, tile] = [readCaption(part(entry, 'title'), context), readCaption(part(entry, 'tile'), context)]
  const [summary, intro] = [readSentence(part(entry, 'summary'), context), readOptional(entry, 'intro', context)]
  const stay = optionalPart(entry, 'stay')
  const stays = stay ? noteWords({ ...stay, value: { ...stay.value, facts: [], more: [] } }, context) : null
  const notes = parts(part(entry, 'notes')).map((note) => noteWords(note, context))
  const results = parts(part(entry, 'results')).map((result) => [result.value.id, resultWords(result, context)] as const)
  return inEachLanguage(context.languages, (pick) => ({
    title: pick(title), tile: pick(tile), summary: pick(summary), intro: pick(intro),
    stay: stays && pick(stays), notes: notes.map(pick),
    results: Object.fromEntries(results.map(([id, words]) => [id, pick(words)])),
  }))
}

function noteWords(entry: Entry<RawNote>, context: WordContext): ByLanguage<GuideWords['notes'][number]> {
  const { when, more } = entry.value
  const said = readSaid(part(entry, 'text'), context)
  checkStatements(part(entry, 'facts'), [said], context)
  return inEachLanguage(context.languages, (pick) => ({ ...(when && { when }), lines: pick(linesIn(said)), more }))
}

function resultWords(entry: Entry<RawResult>, context: WordContext): ByLanguage<ResultWords> {
  const { picture, contacts, more } = entry.value
  checkPicture(entry, context)
  const title = readCaption(part(entry, 'title'), context)
  const said = readSaid(part(entry, 'text'), context)
  checkStatements(part(entry, 'facts'), [said], context)
  return inEachLanguage(context.languages, (pick) => ({ picture, contacts, more, title: pick(title), lines: pick(linesIn(said)) }))
}
