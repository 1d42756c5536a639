/** What the pages of a version share, and how each of them goes on. The build writes it, and the worker puts older pages into it. */
export interface Shapes {
  /** By address: the numbers of common pieces, and `OWN` where the page says something of its own. */
  pages: Record<string, number[]>
  pieces: string[]
}

/** The file of the shapes; no store keeps it. */
export const SHAPES = 'paket-gemeinsam.json'

/** The next stretch that only this page has. */
export const OWN = -1

/** Where pages begin to be the same, or to differ again. A cut that is of no use costs a few bytes. */
const SEAMS = /(?=<(?:meta|link|style|script|header|main|nav|section|footer|aside|ul|div|p|h\d|li|button|\/main|\/body)\b)/

export const cut = (page: string): string[] => page.split(SEAMS)

/** A piece is common that stands in so large a part of the pages of a language. */
const COMMON = 1 / 8

/** A block of style is written in the sources, not in a text: it is common however few pages have it. */
const isStyle = (piece: string) => piece.startsWith('<style')

/** Which pieces are common to cut pages of a language. */
export function commonIn(pages: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const page of pages) for (const piece of new Set(page)) counts.set(piece, (counts.get(piece) ?? 0) + 1)
  return new Set([...counts].filter(([piece, count]) => isStyle(piece) || (count > 1 && count >= pages.length * COMMON)).map(([piece]) => piece))
}

/** A cut page as it goes on: each common piece, and what stands between two of them as one stretch of its own. */
export function stretchesOf(page: readonly string[], common: ReadonlySet<string>): { text: string; isOwn: boolean }[] {
  const stretches: { text: string; isOwn: boolean }[] = []
  for (const text of page) {
    const last = stretches.at(-1)
    const isOwn = !common.has(text)
    if (isOwn && last?.isOwn) last.text += text
    else stretches.push({ text, isOwn })
  }
  return stretches
}
