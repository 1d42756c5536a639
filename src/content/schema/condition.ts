import * as v from 'valibot'
import type { Condition, Outcome, Shown } from '../../model/index.ts'
import { byLanguage, shortId, text } from './common.ts'
import { help } from './help.ts'

/** Sentences of a register, one entry each. */
export const sentences = byLanguage(v.array(text))

/** An entry that has to have something in it. */
const some = <S extends v.GenericSchema<unknown, unknown>>(schema: S) =>
  v.pipe(v.array(schema), v.minLength(1, 'empty-condition|Die Liste ist leer.|Schreiben Sie mindestens einen Eintrag hinein oder löschen Sie die Bedingung.'))

/** Question id → accepted option ids, joined by `all`, `any`, `not`. Which of the four it is shows the first key. */
export const condition: v.GenericSchema<unknown, Condition> = v.lazy((input) =>
  input === undefined ? anyCondition : (forms.find(({ key }) => has(input, key))?.form ?? accepts))

const has = (input: unknown, key: string) => typeof input === 'object' && input !== null && key in input

type Form = v.GenericSchema<unknown, Condition>

const forms: readonly { key: string; form: Form }[] = [
  { key: 'all', form: v.strictObject({ all: help('Alle diese Bedingungen müssen stimmen.', some(condition)) }) as unknown as Form },
  { key: 'any', form: v.strictObject({ any: help('Eine von diesen Bedingungen muss stimmen.', some(condition)) }) as unknown as Form },
  { key: 'not', form: v.strictObject({ not: help('Diese Bedingung darf nicht stimmen.', condition) }) as unknown as Form },
]

/** The keys that join conditions: no question has such an id. */
export const JOINS: readonly string[] = forms.map(({ key }) => key)

const accepts = v.pipe(
  v.record(shortId, some(shortId)),
  v.minEntries(1, 'empty-condition|Die Bedingung ist leer.|Schreiben Sie zum Beispiel { wo: [schule] } oder löschen Sie sie.'),
) as unknown as Form

/** All forms at once, where no input says which one: for the schema that an editor's program reads. */
export const anyCondition = help('Eine Bedingung: { frage: [antwort, antwort] }, verbunden mit all, any oder not.', v.union([...forms.map(({ form }) => form), accepts]))

/** Answers: question id → option id. */
export const answers = v.record(shortId, shortId)

const examples = <S extends v.GenericSchema<unknown, unknown>>(expect: S) => v.optional(v.array(v.strictObject({
  answers: help('Die Antworten: { frage: antwort }.', answers),
  expect: help('Was dabei herauskommen muss.', expect),
})), [])

export const outcomeExamples = examples(v.picklist(['passt', 'passt-vielleicht', 'gerade-nicht', 'kein-thema'] as const satisfies readonly (Outcome | 'kein-thema')[]))
export const shownExamples = examples(v.picklist(['gezeigt', 'nicht-gezeigt'] as const satisfies readonly Shown[]))
