import { lineId } from '../../language/line.ts'
import { shownKey } from '../../model/shown-key.ts'
import type { SpokenLine } from './spoken-lines.ts'

const WORDS = ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun']

/** Numbers that nobody knows before are spoken digit by digit. Digit → Line. */
export const DIGITS: Readonly<Record<string, SpokenLine>> = Object.fromEntries(WORDS.map((word, digit) => [String(digit), { id: lineId(word), text: word, shown: [shownKey(word)] }]))
