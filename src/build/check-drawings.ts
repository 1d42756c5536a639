import { basename, join } from 'node:path'
import type { SourceFiles } from '../content/files.ts'
import { placeAt, Problems } from '../content/problems.ts'
import { didYouMean } from '../report/nearest.ts'
import type { Problem } from '../report/problem.ts'
import { drawable, oddIn } from './drawings.ts'

/**
 * Reports each picture of `content/pictures.yaml` that can't be drawn. The content room knows no icon set.
 * @param folder the content folder
 */
export function checkDrawings(pictures: ReadonlyMap<string, string>, folder: string, files: SourceFiles): Problem[] {
  const problems = new Problems()
  const file = `${basename(folder)}/pictures.yaml`
  const own = join(folder, 'pictures')
  const { has, names } = drawable(own)
  for (const [meaning, name] of pictures) {
    const fault = has(name) ? withMore(name, own) : unknown(name, names)
    if (fault) problems.add(placeOf(meaning, name, file, files.get(file) ?? ''), fault.rule, fault.message, fault.fix)
  }
  return problems.list
}

type Fault = Pick<Problem, 'rule' | 'message' | 'fix'>

const unknown = (name: string, names: string[]): Fault =>
  ({ rule: 'unknown-picture', message: `Das Bild „${name}“ gibt es nicht.`, fix: `Prüfen Sie den Namen. Ein eigenes Bild heißt own: und der Name der Datei.${didYouMean(name, names)}` })

/** A drawing stands in each page as it is written, so it may hold nothing but shapes. */
function withMore(name: string, own: string): Fault | undefined {
  const odd = oddIn(name, own)
  return odd === undefined ? undefined : { rule: 'unsafe-picture', message: `Im Bild „${name}“ steht mehr als Formen: ${odd}`, fix: 'Speichern Sie das Bild als einfaches SVG, nur mit Formen und Farben.' }
}

function placeOf(meaning: string, name: string, file: string, text: string) {
  const line = Math.max(0, text.search(new RegExp(`^${meaning}:`, 'm')))
  return placeAt(file, text, Math.max(line, text.indexOf(name, line)), name.length)
}
