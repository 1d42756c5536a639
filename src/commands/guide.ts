import type { GuideContent, GuideWords } from '../content/catalogue.ts'
import { plainText } from '../language/text.ts'
import { nextQuestion, prepareGuide, type Answers, type Card, type Reason } from '../model/index.ts'
import { soundCatalogue } from './ground/sound-catalogue.ts'
import { Misuse, readCall } from './guide/read-call.ts'
import { seenAfter } from './guide/seen.ts'

const USAGE = `npm run guide -- --json '{"wo":"schule"}' [--guide was-passt]

Sagt, was ein Wegweiser nach diesen Antworten als Nächstes fragt, was passt und wer hilft.`

/** Prints what a guide makes of any answers. Exit code 1 when the content has errors, 2 on misuse. */
export async function main(args: string[]): Promise<number> {
  if (args.includes('--help')) return console.log(USAGE), 0
  const catalogue = soundCatalogue()
  if (!catalogue) return 1
  try {
    const { content, answers } = readCall(args, catalogue.guides)
    console.log(JSON.stringify(comingOf(content, answers, catalogue.languages[0]!.id), null, 2))
    return 0
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    console.error(error.message)
    return 2
  }
}

/** What comes of the answers, as it is printed. */
export function comingOf({ guide, words }: GuideContent, answers: Answers, language: string) {
  const prepared = prepareGuide(guide)
  const { cards, everybody, results, stay } = seenAfter(prepared, words[language]!, answers)
  return {
    next: nextQuestion(prepared, answers)?.id ?? null,
    outcomes: cards.map((card) => outcomeOf(card, words[language]!)),
    contacts: everybody, results, stay,
  }
}

const outcomeOf = ({ programme, outcome, aside, reasons, contacts }: Card, words: GuideWords) =>
  ({ programme, outcome, aside, reasons: reasons.map((reason) => ({ ...withoutKey(reason), text: textOf(reason, programme, words) })), contacts })

/** The key is of use only where the words are. */
const withoutKey = ({ reason: _, ...reason }: Reason) => reason

const textOf = ({ reason }: Reason, programme: string, words: GuideWords) =>
  words.programmes[programme]!.reasons[reason]!.map(plainText).join(' ')
