import { speakAbbreviations } from './abbreviations.ts'
import { speakAcronyms } from './acronyms.ts'
import { speakAddresses } from './addresses.ts'
import { plainWords } from './compounds.ts'
import { speakDates, speakTimes } from './dates.ts'
import { removeMarks, tidy } from './marks.ts'
import { speakNumbers } from './numbers.ts'
import { speakParagraphs } from './paragraphs.ts'
import { piecesOf } from './pieces.ts'
import { speakPhones } from './phones.ts'

/**
 * The order carries meaning: each step takes away what a later one would misread –
 * a phone number before the numbers, a paragraph before the abbreviations.
 */
const STEPS = [
  removeMarks,
  speakAddresses,
  speakParagraphs,
  speakAbbreviations,
  speakPhones,
  speakDates,
  speakTimes,
  plainWords,
  speakAcronyms,
  speakNumbers,
  tidy,
]

/** No sentence is this long. */
const LONGEST = 1000

const speak = (text: string) => STEPS.reduce((said, step) => step(said), text)

/**
 * A text as a person would say it: plain compounds, numbers in words, phone numbers digit by digit,
 * dates, paragraphs and abbreviations spoken out. Pure; runs in the browser too.
 */
export function spokenForm(text: string): string {
  return piecesOf(text.normalize('NFC'), LONGEST).map(speak).join(' ')
}
