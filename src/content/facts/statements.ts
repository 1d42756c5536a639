import { isGerman } from '../../language/tongue.ts'
import type { Fact, Language } from '../catalogue.ts'

/** Folds a text for comparison: small letters, no hyphens, no soft hyphens. */
export const fold = (text: string) => text.toLocaleLowerCase('de').replace(/[-\u00ad·]/g, '')

/**
 * Whether a block that names a fact also says it: by its value, or by one of its `says` words.
 * Words match as parts of words, so that „Rückkehr“ is found in „Rückkehr-Recht“.
 * @param stated facts whose value stands in the block
 */
export function saysFact(fact: Fact, words: string, stated: ReadonlySet<string>): boolean {
  if (stated.has(fact.id)) return true
  const folded = fold(words)
  return fact.says.some((word) => folded.includes(fold(word)))
}

/**
 * Whether a text can say a fact by its `says` words: they are German. Another language names the same facts and puts in the same
 * values as the first one: `same-facts.ts`.
 */
export const saysInWords = (language: Language): boolean => isGerman(language)

/** Statuses that no page may state as today's truth. */
export const PAST_STATUSES: ReadonlySet<string> = new Set(['historisch', 'offen', 'ueberholt'])

/** Statuses for which a fact may stay unshown, with a reason. */
export const HIDEABLE_STATUSES: ReadonlySet<string> = new Set(['historisch', 'ueberholt', 'offen', 'widerspruch', 'praezisiert'])

/** Whether a block must say „Das kann heute anders sein. Fragen Sie nach.“ */
export function mayHaveChanged(facts: readonly Fact[]): boolean {
  const named = new Set(facts.map((fact) => fact.id))
  return facts.some(
    (fact) =>
      ['ueberholt', 'offen', 'widerspruch'].includes(fact.status) ||
      (fact.status === 'praezisiert' && !fact.supersededBy.some((id) => named.has(id))),
  )
}
