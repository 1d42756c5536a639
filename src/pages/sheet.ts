import type { Drawing } from '../ui/kiosk/kiosk.ts'

/** Where the drawings lie in `dist/` to which pages and the search refer. */
export const SHEET = 'bilder.svg'

/** Drawings in one file, each to be referred to by its id. */
export const sheetOf = (drawings: Iterable<readonly [id: string, drawing: Drawing]>): string =>
  `<svg xmlns="http://www.w3.org/2000/svg">${[...drawings].map(([id, { viewBox, body }]) => `<symbol id="${id}" viewBox="${viewBox}">${body}</symbol>`).join('')}</svg>`

/** The signs that everybody sees at once, at the edges of each page. */
const AT_ONCE = new Set(['magnifying-glass', 'text-aa', 'arrow-left', 'arrow-right', 'house', 'speaker-high', 'question'].map((name) => `g-${name}`))

/**
 * What is seen at once is written out, and once on a page: some signs, and the first picture. All else stands in a sheet that the
 * pages share, and makes none of them heavier.
 * @param drawn what the page has written out so far
 * @param sheet its address
 * @returns for the id of a drawing: where it stands; undefined: it is to be written out here
 */
export const drawnAt = (drawn: Set<string>, sheet: string) => (id: string, isLater = false) => {
  if (drawn.has(id)) return `#${id}`
  const isSeenAtOnce = !isLater && (isPicture(id) ? ![...drawn].some(isPicture) : AT_ONCE.has(id))
  if (!isSeenAtOnce) return `${sheet}#${id}`
  drawn.add(id)
  return undefined
}

const isPicture = (id: string) => id.startsWith('p-')
