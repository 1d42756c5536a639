import type { Contact, GlossaryEntry } from '../content/catalogue.ts'
import { dayAfter } from '../content/facts/day-after.ts'
import type { Note } from '../ui/aged/aged.tsx'
import type { Site } from './page.ts'

/**
 * „Das kann heute anders sein. Fragen Sie nach.“, from the day on which the first of some days has passed. What had passed at the
 * build says so to everybody, with a wrong clock and without script too.
 * @param days the last days on which what is said may stand unlooked at
 */
export function agedNote(site: Site, days: readonly string[]): Note {
  const [first] = [...days].sort()
  if (!first) return { lines: [] }
  const from = dayAfter(first)
  const lines = [site.line('block.changed'), site.line('block.ask')]
  return from <= (site.builtOn ?? site.catalogue.asOf) ? { lines } : { lines, from }
}

/** When facts are to be looked at again. */
export const daysOf = ({ catalogue }: Pick<Site, 'catalogue'>, facts: readonly string[]): string[] =>
  [...new Set(facts)].flatMap((id) => catalogue.facts.get(id)?.checkBy ?? [])

/** What stands on the card of a contact, by its own day and those of its facts. */
export const contactNote = (site: Site, { checkBy, facts }: Contact): Note => agedNote(site, [checkBy, ...daysOf(site, facts)])

/** What stands below the explanation of a word. */
export const wordNote = (site: Site, { facts }: GlossaryEntry): Note => agedNote(site, daysOf(site, facts))
