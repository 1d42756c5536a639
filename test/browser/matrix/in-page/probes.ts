import { clipped } from './clipped.ts'
import { focusLost } from './focus.ts'
import { lostInForcedColours } from './forced-colours.ts'
import { moving } from './moving.ts'
import { tooSmall } from './too-small.ts'
import { tooWide } from './too-wide.ts'

/** Each looks at the page as it stands and says what is wrong with it. */
export const PROBES = { tooWide, tooSmall, clipped, focusLost, moving, lostInForcedColours }
