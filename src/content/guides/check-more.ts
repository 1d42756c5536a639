import { expectAll } from '../dangling.ts'
import type { Problems } from '../problems.ts'
import { part, parts } from '../read/part.ts'
import type { GuideParts } from './build-guides.ts'

/** Checks the pages on which notes and results tell to read on. */
export function checkMore({ guides }: GuideParts, paths: ReadonlySet<string>, problems: Problems): void {
  for (const { entry } of guides) {
    for (const said of [...parts(part(entry, 'notes')), ...parts(part(entry, 'results'))]) {
      const { value, place } = part(said, 'more')
      expectAll('link', value, paths, (index) => place([index]), problems)
    }
  }
}
