import type { GuideContent } from '../../content/catalogue.ts'
import type { Answers } from '../../model/index.ts'
import { didYouMean } from '../../report/nearest.ts'

/** What somebody wants to know: the guide, and what was answered. */
export interface Call {
  content: GuideContent
  answers: Answers
}

/** Why a call means nothing, as a German sentence. */
export class Misuse extends Error {}

/** Reads `--json '{"wo":"schule"}' --guide was-passt`. @throws Misuse */
export function readCall(args: readonly string[], guides: readonly GuideContent[]): Call {
  const { json = '{}', guide } = wordsOf(args)
  const content = guide === undefined ? guides[0] : guides.find(({ id }) => id === guide)
  if (!content) throw new Misuse(guide === undefined ? 'Es gibt noch keinen Wegweiser.' : unknown('Den Wegweiser', guide, guides.map(({ id }) => id)))
  return { content, answers: answersIn(json, content) }
}

function wordsOf(args: readonly string[]): { json?: string; guide?: string } {
  const words: Record<string, string> = {}
  for (let at = 0; at < args.length; at += 2) {
    const name = /^--(json|guide)$/.exec(args[at]!)?.[1]
    if (!name) throw new Misuse(`Unbekannte Angabe: „${args[at]}“.${didYouMean(args[at]!, ['--json', '--guide'])}`)
    if (args[at + 1] === undefined) throw new Misuse(`Nach --${name} fehlt etwas.`)
    words[name] = args[at + 1]!
  }
  return words
}

function answersIn(json: string, { guide: { questions } }: GuideContent): Answers {
  const answers = parsed(json)
  for (const [id, option] of Object.entries(answers)) {
    const question = questions.find((each) => each.id === id)
    if (!question) throw new Misuse(unknown('Die Frage', id, questions.map((each) => each.id)))
    const options = question.options.map((each) => each.id)
    if (!options.includes(option)) throw new Misuse(unknown(`Bei „${id}“ die Antwort`, option, options))
  }
  return answers
}

function parsed(json: string): Answers {
  const value = valueOf(json)
  const isAnswers = typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((each) => typeof each === 'string')
  if (isAnswers) return value as Answers
  throw new Misuse('Das ist kein gültiges JSON mit Antworten, schreiben Sie zum Beispiel: --json \'{"wo":"schule"}\'.')
}

function valueOf(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

const unknown = (what: string, id: string, known: readonly string[]): string =>
  `${what} „${id}“ gibt es nicht.${didYouMean(id, known) || ` Es gibt: ${known.join(', ')}.`}`
