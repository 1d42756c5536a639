import type { Options } from 'minisearch'
import type { Found } from './entry.ts'
import { soundOf } from './sound.ts'
import { wordsIn } from './words.ts'

/** What a part of the index holds of an entry: each field as one text, with each of its words once. */
export interface Indexed extends Found {
  names: string
  everyday: string
  headings: string
  text: string
}

/** Where words are looked for, and how much a word counts there. */
export const WEIGHTS = { names: 6, everyday: 8, headings: 2, text: 0.5 }

/** Shorter sounds fit too many words. */
const SHORTEST_SOUND = 4

/** The sounds of the words of a text. */
export const soundsIn = (text: string): string[] => wordsIn(text).map(soundOf).filter((sound) => sound.length >= SHORTEST_SOUND)

/** What is found by its sound: all but the text, each word once. */
const soundingIn = ({ names, everyday, headings }: Indexed) => [...new Set(`${names} ${everyday} ${headings}`.split(' '))].join(' ')

/** How the browser makes the index, in which an entry is known by its path. */
export const SETTINGS: Options<Indexed> = {
  idField: 'path',
  fields: [...Object.keys(WEIGHTS), 'sound'],
  storeFields: ['kind', 'path', 'picture', 'label', 'summary'],
  extractField: (entry, field) => (field === 'sound' ? soundingIn(entry) : entry[field as keyof Indexed]),
  tokenize: (text, field) => (field === 'sound' ? soundsIn(text) : wordsIn(text)),
  processTerm: (term) => term,
}
