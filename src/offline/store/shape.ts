/** How the pages of a pack go on. The build writes it, and the worker puts new pages together from those that the device has. */
export interface Shape {
  /** By address: which of the names comes next, and `OWN` where the page says something of its own. */
  pages: Record<string, number[]>
  /** The names of the pieces that several pages share. The device has most of them; the others come in a drawer. */
  names: number[]
}

/** How one page goes on: names of shared pieces, and between them what it says of its own. */
export type Plan = (number | string)[]

/** Texts of pieces by their names. */
export type Drawer = Record<string, string>

/** Shapes, plans and drawers lie beside the packs; no store keeps them. @param pack name of its file */
export const shapeFile = (pack: string) => pack.replace(/^paket-/, 'paket-form-')
/** @param page address, relative to the scope of the worker */
export const planFile = (page: string) => `paket-seiten/${page.replace(/(^|\/)$/, '$1index')}.json`
export const drawerFile = (drawer: number) => `paket-fach-${drawer}.json`

/** So many drawers that what changes in one piece is little to fetch. All languages share them. */
export const DRAWERS = 32

/** The drawer of a piece. @param name of the piece */
export const drawerOf = (name: number) => name % DRAWERS

/** The next stretch that only this page has. */
export const OWN = -1

/**
 * A name for a piece: 32 bits of FNV-1a (Fowler, Noll and Vo). Should two pieces ever have the same, one of them is
 * not found, and its pages are fetched as they are: what counts is the hash of a page.
 */
export function nameOf(piece: string): number {
  let name = 0x811c9dc5
  for (let at = 0; at < piece.length; at++) name = Math.imul(name ^ piece.charCodeAt(at), 0x01000193)
  return name >>> 0
}
