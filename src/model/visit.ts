import { attempt } from './session.ts'

/**
 * A visit is what one person does at a device. A page can't delete the history of the browser; so each entry carries
 * the number of its visit, and one that belongs to a visit that has ended opens the start page in its place.
 */
const NAME = 'visit'

/** The number of the visit in this tab. Whatever lies there: what can't be counted on from isn't a number. */
export function visit(): number {
  const number = Number(attempt(() => sessionStorage.getItem(NAME)))
  return Number.isSafeInteger(number) ? Math.max(0, number) : 0
}

/** Ends the visit: nothing that was opened before can be gone back to. */
export const endVisit = (): void => attempt(() => sessionStorage.setItem(NAME, String(visit() + 1)))

type Entry = { visit?: number } | null

/** What an entry of the history carries, with the number of this visit. */
export const ofThisVisit = <T extends object>(state: T): T & { visit: number } => ({ ...state, visit: visit() })

/** Marks the entry that is open as one of this visit, if it carries no number yet. */
export function markEntry(): void {
  const state = history.state as Entry
  if (state?.visit === undefined) history.replaceState(ofThisVisit(state ?? {}), '')
}

/** Whether the entry that is open belongs to a visit that has ended. One without a number belongs to the first. */
export const isFromBefore = (): boolean => ((history.state as Entry)?.visit ?? 0) !== visit()
