/** Gives each piece of text a number, the same one to the same piece. */
export function numbered() {
  const places = new Map<string, number>()
  return {
    placeOf: (piece: string): number => places.get(piece) ?? places.set(piece, places.size).get(piece)!,
    /** All pieces, each at its number. */
    pieces: () => [...places.keys()],
  }
}
