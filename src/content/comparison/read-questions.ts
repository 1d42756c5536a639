import type { InferOutput } from 'valibot'
import type { ByLanguage, ComparedQuestion } from '../catalogue.ts'
import { checkStatements } from '../guides/check-statements.ts'
import { unique, type Entry } from '../read/collect.ts'
import { inEachLanguage } from '../read/in-each-language.ts'
import { optionalPart, part, parts } from '../read/part.ts'
import { checkPicture, linesIn, readCaption, readSaid, type WordContext } from '../read/yaml-lines.ts'
import type { comparisonSchema } from '../schema/comparison.ts'

export type RawComparison = InferOutput<typeof comparisonSchema>
type RawQuestion = RawComparison['questions'][number]

/** Reads what is asked of each programme, in the order of the file. */
export function readQuestions(comparison: Entry<RawComparison>, context: WordContext): ByLanguage<ComparedQuestion>[] {
  const entries = unique(parts(part(comparison, 'questions')), context.problems)
  return [...entries.values()].map((entry) => readQuestion(entry, context))
}

function readQuestion(entry: Entry<RawQuestion>, context: WordContext): ByLanguage<ComparedQuestion> {
  const { id, picture } = entry.value
  checkPicture(entry, context)
  const ask = readCaption(part(entry, 'ask'), context)
  const answer = readAnswer(entry, context)
  return inEachLanguage(context.languages, (pick) => ({ id, picture, ask: pick(ask), answer: answer && pick(answer) }))
}

/** The answer that is the same for every programme. It may say that nothing is known, so it needs no fact. */
function readAnswer(entry: Entry<RawQuestion>, context: WordContext) {
  const answer = optionalPart(entry, 'answer')
  if (!answer) return null
  const said = readSaid(part(answer, 'text'), context)
  checkStatements(part(answer, 'facts'), [said], context)
  return linesIn(said)
}
