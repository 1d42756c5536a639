/** Where pages begin to be the same, or to differ again. A cut that is of no use costs a few bytes. */
const SEAMS = /(?=<(?:meta|link|style|script|header|main|nav|section|footer|aside|ul|div|p|h\d|li|button|\/main|\/body)\b)/

export const cut = (page: string): string[] => page.split(SEAMS)

/** A piece is shared that stands in so many pages of a language. */
const SHARED = 3

/** A block of style is written in the sources, not in a text: it is shared however few pages have it. */
const isStyle = (piece: string) => piece.startsWith('<style')

/** Which pieces cut pages of a language share. */
export function sharedIn(pages: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const page of pages) for (const piece of new Set(page)) counts.set(piece, (counts.get(piece) ?? 0) + 1)
  return new Set([...counts].filter(([piece, count]) => isStyle(piece) || count >= SHARED).map(([piece]) => piece))
}

/** A cut page as it goes on: each shared piece, and what stands between two of them as one stretch of its own. */
export function stretchesOf(page: readonly string[], shared: ReadonlySet<string>): { text: string; isOwn: boolean }[] {
  const stretches: { text: string; isOwn: boolean }[] = []
  for (const text of page) {
    const last = stretches.at(-1)
    const isOwn = !shared.has(text)
    if (isOwn && last?.isOwn) last.text += text
    else stretches.push({ text, isOwn })
  }
  return stretches
}

/** What each of the cut pages of a language says of its own. @param pages by address */
export function ownIn(pages: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string[]> {
  const shared = sharedIn([...pages.values()])
  return new Map([...pages].map(([url, page]) => [url, stretchesOf(page, shared).flatMap(({ text, isOwn }) => (isOwn ? [text] : []))]))
}
