import type { ByLanguage, Language } from '../catalogue.ts'

/** Takes the text of the language that is being put together. */
export type Pick = <T>(texts: ByLanguage<T>) => T

/** Puts texts together, language by language. A language in which one of them is missing is left out. */
export function inEachLanguage<T>(languages: readonly Language[], make: (pick: Pick, language: string) => T): ByLanguage<T> {
  const made: ByLanguage<T> = {}
  for (const { id } of languages) {
    let isWhole = true
    const pick: Pick = (texts) => {
      isWhole &&= texts[id] !== undefined
      return texts[id]!
    }
    const words = make(pick, id)
    if (isWhole) made[id] = words
  }
  return made
}
