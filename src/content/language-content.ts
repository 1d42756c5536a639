/** One language of the kiosk; `path` is its folder in every address, empty for the first. */
export interface Language {
  id: string
  path: string
  tag: string
  direction: 'ltr' | 'rtl'
  name: string
  /** Texts in a required language must exist; in another they are listed as missing. */
  required: boolean
  /** Names the profile of the language checker: `easy` or `plain`. */
  level: 'easy' | 'plain'
  /** Whether it can be heard: then each of its Lines has a clip. */
  sound: boolean
}

export type LanguageId = string
export type ByLanguage<T> = Record<LanguageId, T>
