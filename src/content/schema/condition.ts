import * as v from 'valibot'
import type { Condition, Outcome, Shown } from '../../model/index.ts'
import { byLanguage, shortId, text } from './common.ts'

/** Sentences of a register, one entry each. */
export const sentences = byLanguage(v.array(text))

/** An entry that has to have something in it. */
const some = <S extends v.GenericSchema<unknown, unknown>>(schema: S) =>
  v.pipe(v.array(schema), v.minLength(1, 'empty-condition|Die Liste ist leer.|Schreiben Sie mindestens einen Eintrag hinein oder löschen Sie die Bedingung.'))

/** Question id → accepted option ids, joined by `all`, `any`, `not`. Which of the four it is shows the first key. */
export const condition: v.GenericSchema<unknown, Condition> = v.lazy((input) => {
  if (has(input, 'all')) return v.strictObject({ all: some(condition) })
  if (has(input, 'any')) return v.strictObject({ any: some(condition) })
  if (has(input, 'not')) return v.strictObject({ not: condition })
  return accepts as unknown as v.GenericSchema<unknown, Condition>
})

const accepts = v.pipe(
  v.record(shortId, some(shortId)),
  v.check((terms) => Object.keys(terms).length > 0, 'empty-condition|Die Bedingung ist leer.|Schreiben Sie zum Beispiel { wo: [schule] } oder löschen Sie sie.'),
)

const has = (input: unknown, key: string) => typeof input === 'object' && input !== null && key in input

/** Answers: question id → option id. */
export const answers = v.record(shortId, shortId)

const examples = <S extends v.GenericSchema<unknown, unknown>>(expect: S) => v.optional(v.array(v.strictObject({ answers, expect })), [])

export const outcomeExamples = examples(v.picklist(['passt', 'passt-vielleicht', 'gerade-nicht', 'kein-thema'] as const satisfies readonly (Outcome | 'kein-thema')[]))
export const shownExamples = examples(v.picklist(['gezeigt', 'nicht-gezeigt'] as const satisfies readonly Shown[]))
