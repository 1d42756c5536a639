import { isCompound, piecesOf } from './compound.ts'

/** Keeps „Werkstatt-Rat“ on one line: a break at its hyphen would look like the end of a word (BITV 2.0 Anlage 2 Nr. 1). */
export const whole = (text: string) => piecesOf(text).map((piece) => (isCompound(piece) ? <span class="w">{piece}</span> : piece))
