import { attempt } from './session.ts'

/** Under these names lies on a device what its operator has set, and what is known of its upkeep. */
export const OPERATOR_NAMES = ['operator', 'staff-code', 'counters', 'workshop', 'upkeep'] as const

/**
 * Whether somebody looks after this device: then there is more to do than on the phone of a family.
 * `html[data-kiosk]` was set before the first paint.
 */
export const isLookedAfter = (): boolean =>
  'kiosk' in document.documentElement.dataset || OPERATOR_NAMES.some((name) => attempt(() => localStorage.getItem(name)) != null)
