import { isGerman } from '../../language/tongue.ts'
import { didYouMean, nearest } from '../../report/nearest.ts'
import type { ByLanguage, Language } from '../catalogue.ts'
import type { SourceFiles } from '../files.ts'
import type { Place, Problems } from '../problems.ts'
import { languagesSchema } from '../schema/kiosk.ts'
import { readOne } from './collect.ts'

/** Reads the list of languages; no two share an id or a folder, and the first is always required. */
export function readLanguages(root: string, files: SourceFiles, problems: Problems): Language[] | undefined {
  const read = readOne(`${root}/languages.yaml`, languagesSchema, files, problems)
  for (const key of ['id', 'path'] as const) {
    read?.value.forEach((language, index, all) => {
      if (all.findIndex((other) => other[key] === language[key]) < index) problems.add(read.place([index, key]), 'duplicate-id', `„${language[key]}“ gibt es schon.`, 'Jede Sprache hat eine eigene id und einen eigenen Pfad.')
    })
  }
  read?.value.forEach((language, index) => {
    if (language.sound && !isGerman(language)) problems.add(read.place([index, 'sound']), 'sound-not-german', `Für „${language.name}“ gibt es keine Stimme.`, 'Löschen Sie „sound“. Die Stimme vom Bau spricht nur Deutsch.')
  })
  return read?.value.map((language, index) => ({ ...language, required: language.required || index === 0 }))
}

/**
 * The languages that the kiosk has: a language that need not be there is there as a whole, or not at all.
 * @param problems after all texts have been read
 */
export function finishedLanguages(languages: readonly Language[], root: string, problems: Problems): Language[] {
  return languages.filter(({ id, name, required }) => {
    const lacking = required ? 0 : problems.lackingIn(id)
    if (lacking) problems.add({ file: `${root}/languages.yaml`, line: 1, column: 1 }, 'unfinished-language', `„${name}“ steht nicht im Kiosk: Es fehlen Texte an ${lacking} ${lacking === 1 ? 'Stelle' : 'Stellen'}.`, 'Schreiben Sie die Texte. Wo sie fehlen, zeigt: npm run hinweise', 'review')
    return !lacking
  })
}

/** Reports each language that a text does not have. There is no silent fallback from one language to another. */
export function expectLanguages(texts: ByLanguage<unknown>, languages: readonly Language[], place: Place, problems: Problems): void {
  const unknown = Object.keys(texts).filter((id) => !languages.some((language) => language.id === id))
  const lacking = languages.filter(({ id }) => texts[id] === undefined)
  const meant = unknown.map((id) => nearest(id, lacking.map((language) => language.id)))
  for (const language of lacking.filter(({ id }) => !meant.includes(id))) {
    problems.addLacking(language.id)
    problems.add(place, 'missing-register', `Der Text in „${language.id}“ (${language.name}) fehlt.`, `Schreiben Sie den Text in „${language.id}“ dazu.`, language.required ? 'error' : 'review')
  }
  for (const id of unknown) reportLanguage(id, languages, place, problems)
}

export function reportLanguage(id: string, languages: readonly Language[], place: Place, problems: Problems): void {
  problems.add(place, 'unknown-language', `Die Sprache „${id}“ gibt es nicht.`, `Es gibt: ${languages.map((language) => language.id).join(', ')}.${didYouMean(id, languages.map((language) => language.id))}`)
}
