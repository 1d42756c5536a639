/** One language of the kiosk; `path` is its folder in every address, empty for the first. */
export interface Language {
  id: string
  path: string
  tag: string
  direction: 'ltr' | 'rtl'
  name: string
  /** Texts in a required language must exist; another is left out as long as one is missing. */
  required: boolean
  /** Names the profile of the language checker, which reads German only, and how long a block may be: `easy` or `plain`. */
  level: 'easy' | 'plain'
  /** Whether it can be heard: then each of its Lines has a clip. */
  sound: boolean
  /** Number words, from „two“ on: in texts a number stands only as the value of a fact. German ones are known. */
  numbers: string[]
  /** What each page of this language says of itself; for a translation that nobody has read for us yet. */
  note: string | null
}

export type LanguageId = string
export type ByLanguage<T> = Record<LanguageId, T>
