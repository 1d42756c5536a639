import { lineId } from '../../language/line.ts'
import type { SeenLine } from './lines-in-html.ts'

const WORDS = ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun']

/** Numbers that nobody knows before are spoken digit by digit. Digit → Line. */
export const DIGITS: Readonly<Record<string, SeenLine>> = Object.fromEntries(WORDS.map((word, digit) => [String(digit), { id: lineId(word), text: word }]))
