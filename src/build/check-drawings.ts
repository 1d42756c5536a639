import { basename, join } from 'node:path'
import type { SourceFiles } from '../content/files.ts'
import { placeAt, Problems } from '../content/problems.ts'
import { didYouMean } from '../report/nearest.ts'
import type { Problem } from '../report/problem.ts'
import { drawable } from './drawings.ts'

/**
 * Reports each picture of `content/pictures.yaml` that can't be drawn. The content room knows no icon set.
 * @param folder the content folder
 */
export function checkDrawings(pictures: ReadonlyMap<string, string>, folder: string, files: SourceFiles): Problem[] {
  const problems = new Problems()
  const file = `${basename(folder)}/pictures.yaml`
  const { has, names } = drawable(join(folder, 'pictures'))
  for (const [meaning, name] of pictures) {
    if (has(name)) continue
    const fix = `Prüfen Sie den Namen. Ein eigenes Bild heißt own: und der Name der Datei.${didYouMean(name, names)}`
    problems.add(placeOf(meaning, name, file, files.get(file) ?? ''), 'unknown-picture', `Das Bild „${name}“ gibt es nicht.`, fix)
  }
  return problems.list
}

function placeOf(meaning: string, name: string, file: string, text: string) {
  const line = Math.max(0, text.search(new RegExp(`^${meaning}:`, 'm')))
  return placeAt(file, text, Math.max(line, text.indexOf(name, line)), name.length)
}
