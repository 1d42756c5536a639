import type { Condition } from './condition.ts'
import type { Guide } from './guide.ts'

/** What a page hands to the browser beside its markup: all that decides, and no words. */
export interface GuideOnPage {
  readonly guide: Guide
  /** When the card „Alles bleibt so“ stands there; nothing where the guide has no such card. */
  readonly stay: Condition | null
  /** When each note stands there, in their order. */
  readonly notes: readonly Condition[]
}
