import { callingFrom, soundContent } from './ground/sound-catalogue.ts'
import { contentFolder } from './ground/content-folder.ts'
import { makeSheet } from './review/make-sheet.ts'
import { readReviewCall, USAGE } from './review/read-call.ts'
import { takeBack } from './review/take-back.ts'

/**
 * Makes a sheet on which a Prüfgruppe reads a text, and a form for what it said; with `--take` puts the form back into the content.
 * Exit code 1 when the form can't be taken: then nothing is written.
 */
export async function main(args: string[]): Promise<number> {
  const content = soundContent()
  if (!content) return 1
  const call = readReviewCall(args)
  if ('fault' in call) return console.error(`${call.fault}\n\n${USAGE}`), 2
  const place = { from: callingFrom(), folder: contentFolder() }
  const outcome = 'take' in call ? takeBack(call.take, content, place) : makeSheet(call, content, place)
  if ('refused' in outcome) return console.error(outcome.refused), outcome.code ?? 1
  console.log(outcome.done)
  return 0
}
