import { cut, sharedIn, stretchesOf } from '../offline/store/pieces.ts'
import { DRAWERS, drawerOf, nameOf, OWN, type Drawer, type Plan, type Shape } from '../offline/store/shape.ts'
import { addressOf } from './address-of.ts'
import { numbered } from './numbered.ts'

type Files = readonly (readonly [file: string, text: string])[]

/** How the pages of a pack go on, together and each alone, and the pieces that they share. @param files path in `dist/`, and text */
export function shapeOf(files: Files): { shape: Shape; plans: Map<string, Plan>; pieces: string[] } {
  const { pieces, placeOf } = numbered()
  const pages = files.filter(([file]) => file.endsWith('.html')).map(([file, text]) => [addressOf(file), cut(text)] as const)
  const shared = sharedIn(pages.map(([, page]) => page))
  const stretches = pages.map(([url, page]) => [url, stretchesOf(page, shared)] as const)
  const steps = stretches.map(([url, each]) => [url, each.map(({ text, isOwn }) => (isOwn ? OWN : placeOf(text)))] as const)
  const plans = stretches.map(([url, each]) => [url, each.map(({ text, isOwn }) => (isOwn ? text : nameOf(text)))] as const)
  return { shape: { pages: Object.fromEntries(steps), names: pieces().map(nameOf) }, plans: new Map(plans), pieces: pieces() }
}

/** The pieces of all packs, each in its drawer. */
export function drawersOf(pieces: readonly string[]): Drawer[] {
  const drawers = Array.from({ length: DRAWERS }, (): Drawer => ({}))
  for (const piece of pieces) drawers[drawerOf(nameOf(piece))]![nameOf(piece)] = piece
  return drawers
}
