import type { Islands } from './mount.ts'

/** The islands that are fetched at the first touch, by the name that stands in `data-island`. */
export const MORE: Islands = {}
