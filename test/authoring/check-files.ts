import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { checkDrawings } from '../../src/build/check-drawings.ts'
import type { SourceFiles } from '../../src/content/files.ts'
import { loadCatalogue } from '../../src/content/load.ts'
import { checkLanguage } from '../../src/content/words/check-language.ts'
import type { Problem } from '../../src/report/problem.ts'

/** What `npm run check` calls an error, in the whole content and in the language of the files that are new or changed. */
export function errorsIn(files: SourceFiles, before: SourceFiles): Problem[] {
  const { catalogue, problems, writings, vocabulary } = loadCatalogue(new Map([...files].filter(([path]) => /\.(yaml|md)$/.test(path))))
  if (!catalogue) return problems
  const fresh = writings.filter(({ file }) => files.get(file) !== before.get(file))
  const language = (['easy', 'plain'] as const).flatMap((level) => checkLanguage(fresh, catalogue.languages, vocabulary, level).findings)
  return [...problems, ...language, ...drawingProblems(catalogue.pictures, files)].filter(({ severity }) => severity === 'error')
}

/** Drawings are looked for on the disk: those of the project and those of the steps. */
function drawingProblems(pictures: ReadonlyMap<string, string>, files: SourceFiles): Problem[] {
  const folder = join(mkdtempSync(join(tmpdir(), 'recipes-')), 'content')
  cpSync('content/pictures', join(folder, 'pictures'), { recursive: true })
  for (const [path, text] of files) if (path.endsWith('.svg')) write(join(folder, '..', path), text)
  const problems = checkDrawings(pictures, folder, files)
  rmSync(dirname(folder), { recursive: true })
  return problems
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
