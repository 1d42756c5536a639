import type { Ability, Driver } from '../driver.ts'
import type { Release } from '../releases.ts'
import type { Site } from '../site.ts'

/** What a row plays with. */
export interface World {
  driver: Driver
  site: Site
  old: Release
  next: Release
}

/** One row of the table of faults. */
export interface Row {
  /** What goes wrong, as the printed table says it. */
  what: string
  /** When it goes wrong, and by that what must hold before and after: see `moments.ts`. */
  moment: 'first start' | 'update' | 'stored' | 'two tabs' | 'rollback' | 'moved' | 'outlived' | 'packed' | 'rebuilt'
  fault(world: World): unknown
  /** What the start page says of a first start that fails. */
  says?: 'failed' | 'storing' | 'full'
  needs?: Ability
  /** Quick, and different enough from the others to be played in each `npm test`. */
  short?: true
}
