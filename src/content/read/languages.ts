import type { ByLanguage, Language } from '../catalogue.ts'
import type { Place, Problems } from '../problems.ts'

/** Reports each required language that a text does not have. There is no silent fallback from one language to another. */
export function expectLanguages(texts: ByLanguage<unknown>, languages: readonly Language[], place: Place, problems: Problems): boolean {
  const missing = languages.filter((language) => language.required && texts[language.id] === undefined)
  for (const language of missing) {
    problems.add(place, 'missing-register', `Der Text in „${language.id}“ (${language.name}) fehlt.`, `Schreiben Sie den Text in „${language.id}“ dazu.`)
  }
  for (const id of Object.keys(texts)) {
    if (!languages.some((language) => language.id === id)) problems.add(place, 'unknown-language', `Die Sprache „${id}“ gibt es nicht.`, `Es gibt: ${languages.map((language) => language.id).join(', ')}.`)
  }
  return missing.length === 0
}
