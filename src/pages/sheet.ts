import type { Drawing } from '../ui/kiosk/kiosk.ts'

/** Where the drawings lie in `dist/` to which pages and the search refer. */
export const SHEET = 'bilder.svg'

/** Drawings in one file, each to be referred to by its id. */
export const sheetOf = (drawings: Iterable<readonly [id: string, drawing: Drawing]>): string =>
  `<svg xmlns="http://www.w3.org/2000/svg">${[...drawings].map(([id, { viewBox, body }]) => `<symbol id="${id}" viewBox="${viewBox}">${body}</symbol>`).join('')}</svg>`
