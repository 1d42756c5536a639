import type { Catalogue } from '../catalogue.ts'
import { reportDangling } from '../dangling.ts'
import { areasSchema } from '../schema/kiosk.ts'
import type { ArticleContext } from './articles.ts'
import { readLists, type Entry } from './collect.ts'
import { namesOf } from './names.ts'

/** Reads the areas of responsibility; a shown contact in any other would stand on no page. */
export function readAreas(context: ArticleContext, contacts: ReadonlyMap<string, Entry<{ region: string; shown: string }>>): Catalogue['areas'] {
  const { root, files, problems } = context
  const areas = readLists([`${root}/areas.yaml`], areasSchema, files, problems).map((entry) => ({ id: entry.value.id, name: namesOf(entry, 'name', context) }))
  const known = new Set(areas.map((area) => area.id))
  for (const { value, place } of contacts.values()) {
    if (value.shown === 'ja' && !known.has(value.region)) reportDangling('region', value.region, known, place(['region']), problems)
  }
  return areas
}
