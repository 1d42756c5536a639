const COMPOUND = /([„(]?\p{L}+(?:-\p{L}+)+[.,:;?!)“]*)/u

/** Cuts a text where a compound with hyphens begins and ends. */
export const piecesOf = (text: string): string[] => text.split(COMPOUND).filter(Boolean)

/** Whether a piece is such a compound. */
export const isCompound = (piece: string): boolean => piece.replace(COMPOUND, '') === ''
