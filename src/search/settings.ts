import type { Options } from 'minisearch'
import type { Found } from './entry.ts'
import { soundOf } from './sound.ts'
import { wordsIn } from './words.ts'

/** What the index holds of an entry: each field as one text. */
export interface Indexed extends Found {
  id: number
  names: string
  everyday: string
  headings: string
  text: string
  sound: string
}

/** Where words are looked for, and how much a word counts there. */
export const WEIGHTS = { names: 6, everyday: 8, headings: 2, text: 0.5 }

/** Shorter sounds fit too many words. */
const SHORTEST_SOUND = 4

/** The sounds of the words of a text. */
export const soundsIn = (text: string): string[] => wordsIn(text).map(soundOf).filter((sound) => sound.length >= SHORTEST_SOUND)

/** The same when the index is made and when it is read. */
export const SETTINGS: Options<Indexed> = {
  fields: [...Object.keys(WEIGHTS), 'sound'],
  storeFields: ['kind', 'path', 'picture', 'label', 'summary'],
  tokenize: (text, field) => (field === 'sound' ? soundsIn(text) : wordsIn(text)),
  processTerm: (term) => term,
}
