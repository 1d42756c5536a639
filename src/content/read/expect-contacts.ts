import { expectAll } from '../dangling.ts'
import type { Place, Problems } from '../problems.ts'

/** The contacts that there are: id → whether pages show it. */
export type KnownContacts = ReadonlyMap<string, boolean>

/** Reports each contact that doesn't exist, or that no page shows. */
export function expectContacts(ids: readonly string[], known: KnownContacts, placeOf: (index: number) => Place, problems: Problems): void {
  expectAll('contact', ids, known, placeOf, problems)
  ids.forEach((id, index) => {
    if (known.get(id) === false) problems.add(placeOf(index), 'contact-not-shown', `Die Anlaufstelle „${id}“ wird nicht gezeigt.`, 'Nehmen Sie eine Anlaufstelle mit „shown: ja“.')
  })
}
