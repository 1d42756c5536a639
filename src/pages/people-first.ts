import { inFront } from '../workshop/lay-over.ts'
import type { Site } from './page.ts'
import { urgentContacts } from './workshop.tsx'

/** Ids of contacts, with those first whom the workshop names for which the kiosk was built. */
export function peopleFirst({ catalogue }: Site, ids: readonly string[]): string[] {
  const { workshop } = catalogue
  return workshop ? inFront(ids, (id) => id, workshop.contacts, urgentContacts(catalogue).map(({ id }) => id)) : [...ids]
}
