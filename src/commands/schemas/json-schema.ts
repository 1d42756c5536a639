import { toJsonSchema, type ConversionConfig } from '@valibot/to-json-schema'
import { anyCondition, JOINS } from '../../content/schema/condition.ts'
import type { Shape } from '../../content/schema/files.ts'
import { anyLaw } from '../../content/schema/guide.ts'

type OverrideAction = NonNullable<ConversionConfig['overrideAction']>
type JsonSchema = ReturnType<typeof toJsonSchema>

/** What no schema can say, `npm run check` says: a day that exists, a word that stands twice. Anything else that can't be said is an error. */
const SAID_BY_CHECK = ['trim', 'check', 'check_items']

const FORMS = ['regex', 'starts_with', 'ends_with', 'includes']

/** A form that is missed is told in the words of the check. */
const inGerman: OverrideAction = ({ valibotAction, jsonSchema }) => {
  if (!FORMS.includes(valibotAction.type) || !('message' in valibotAction)) return undefined
  const [, what, fix] = String(valibotAction.message).split('|')
  return what ? { ...jsonSchema, patternErrorMessage: `${what} ${fix}` } : undefined
}

/** `all`, `any` and `not` are no questions to the check. Of the forms of a condition only the one with questions says what its keys are. */
function withoutJoins(condition: JsonSchema | boolean): JsonSchema | boolean {
  if (typeof condition !== 'object') return condition
  const anyOf = condition.anyOf!.map((form) => (typeof form === 'object' && typeof form.propertyNames === 'object' ? { ...form, propertyNames: { ...form.propertyNames, not: { enum: [...JOINS] } } } : form))
  return { ...condition, anyOf }
}

/** The JSON Schema of one shape of file, as text. Conditions and laws hold each other: they stand once, as definitions. */
export function jsonSchemaOf({ schema }: Shape): string {
  const { $schema, $defs, ...rest } = toJsonSchema(schema, {
    typeMode: 'input',
    ignoreActions: SAID_BY_CHECK,
    overrideAction: inGerman,
    definitions: { condition: anyCondition, law: anyLaw },
  })
  const used = JSON.stringify(rest).includes('"$ref"')
  return `${JSON.stringify({ $schema, $comment: 'Geschrieben von: npm run schemas', ...rest, ...(used && $defs && { $defs: { ...$defs, condition: withoutJoins($defs.condition!) } }) }, null, 1)}\n`
}
