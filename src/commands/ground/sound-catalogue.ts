import { basename, resolve } from 'node:path'
import { readContentFiles } from '../../content/files.ts'
import type { Catalogue } from '../../content/catalogue.ts'
import { loadCatalogue } from '../../content/load.ts'
import { formatProblems } from '../../report/format.ts'

/** The catalogue without errors; null after printing them. `CONTENT` names another folder than `content`. */
export function soundCatalogue(): Catalogue | null {
  const folder = resolve(process.env['CONTENT'] || 'content')
  const files = readContentFiles(folder)
  const { catalogue, problems } = loadCatalogue(files, basename(folder))
  const errors = problems.filter((problem) => problem.severity === 'error')
  if (catalogue && errors.length === 0) return catalogue
  console.error(formatProblems(errors, files))
  return null
}
