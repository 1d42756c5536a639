import type { InferOutput } from 'valibot'
import type { Option, Question } from '../../model/index.ts'
import type { ByLanguage, OptionWords, QuestionWords } from '../catalogue.ts'
import { readEach, unique, type Entry } from '../read/collect.ts'
import { inEachLanguage } from '../read/in-each-language.ts'
import { part, parts } from '../read/part.ts'
import { checkPicture, readCaption, readOptional, readSentence, type WordContext } from '../read/yaml-lines.ts'
import { questionSchema } from '../schema/question.ts'

type RawQuestion = InferOutput<typeof questionSchema>
type RawOption = RawQuestion['options'][number]

/** A question as the model asks it, and its words. */
export interface ReadQuestion {
  entry: Entry<RawQuestion>
  question: Question
  words: ByLanguage<QuestionWords>
}

/** Reads `content/questions/`, each question once. */
export function readQuestions(root: string, context: WordContext): ReadQuestion[] {
  const entries = unique(readEach(`${root}/questions`, questionSchema, context.files, context.problems), context.problems)
  return [...entries.values()].map((entry) => {
    expectOptionsOnce(entry, context)
    return { entry, question: questionOf(entry.value), words: wordsOf(entry, context) }
  })
}

const questionOf = ({ id, order, options }: RawQuestion): Question => ({ id, order, options: options.filter(isFirst).map(optionOf) })

const isFirst = ({ id }: RawOption, index: number, options: readonly RawOption[]) => options.findIndex((option) => option.id === id) === index

const optionOf = ({ id, open, other }: RawOption): Option => ({ id, ...(open && { open }), ...(other && { other }) })

function wordsOf(entry: Entry<RawQuestion>, context: WordContext): ByLanguage<QuestionWords> {
  checkPicture(entry, context)
  const ask = readCaption(part(entry, 'ask'), context)
  const hint = readOptional(entry, 'hint', context)
  const options = parts(part(entry, 'options')).map((option) => [option.value.id, optionWords(option, context)] as const)
  return inEachLanguage(context.languages, (pick) => ({
    picture: entry.value.picture, ask: pick(ask), hint: pick(hint),
    options: Object.fromEntries(options.map(([id, words]) => [id, pick(words)])),
  }))
}

function optionWords(entry: Entry<RawOption>, context: WordContext): ByLanguage<OptionWords> {
  checkPicture(entry, context)
  const label = readCaption(part(entry, 'label'), context)
  const answer = readSentence(part(entry, 'answer'), context)
  return inEachLanguage(context.languages, (pick) => ({ picture: entry.value.picture, label: pick(label), answer: pick(answer) }))
}

/** Two answers with one id could not be told apart in an address. */
function expectOptionsOnce(entry: Entry<RawQuestion>, { problems }: WordContext): void {
  entry.value.options.forEach((option, index, all) => {
    if (isFirst(option, index, all)) return
    problems.add(entry.place(['options', index, 'id']), 'duplicate-id', `Die Antwort „${option.id}“ gibt es in dieser Frage schon.`, 'Geben Sie einer der beiden eine andere id.')
  })
}
