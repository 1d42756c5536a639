/**
 * Cuts a text that no person writes – far too long without an end – into pieces, at a gap where there is one.
 * Some patterns look back and forth inside a piece; a bound on its length bounds their time.
 */
export function piecesOf(text: string, longest: number): string[] {
  if (text.length <= longest) return [text]
  const pieces: string[] = []
  for (let from = 0; from < text.length; ) {
    const gap = text.length - from > longest ? lastGap(text, from, from + longest) : text.length
    pieces.push(text.slice(from, gap))
    from = gap
  }
  return pieces
}

/** Behind the last space of the window, else its end; never between the halves of one letter. */
function lastGap(text: string, from: number, to: number): number {
  for (let at = to; at > from + (to - from) / 2; at--) if (text[at - 1] === ' ' || text[at - 1] === '\n') return at
  const isHalf = /[\uD800-\uDBFF]/.test(text[to - 1] ?? '')
  return isHalf ? to - 1 : to
}
