import { basename } from 'node:path'
import { readContentFiles } from '../content/files.ts'
import { factCoverage } from '../content/facts/coverage.ts'
import { loadCatalogue } from '../content/load.ts'
import { formatProblems } from '../report/format.ts'
import { contentFolder } from './ground/content-folder.ts'

/** Prints where each fact is shown. Exit code 1 when one of the source document is neither shown nor excused. */
export async function main(): Promise<number> {
  const folder = contentFolder()
  const files = readContentFiles(folder)
  const { catalogue, problems } = loadCatalogue(files, basename(folder))
  if (!catalogue || problems.some((problem) => problem.severity === 'error')) {
    console.log(formatProblems(problems, files))
    return 1
  }
  const rows = factCoverage(catalogue)
  for (const { fact, shown } of rows) console.log(`${mark(fact.notShown, shown)} ${fact.id}  ${fact.notShown ?? shown.join(', ')}`)
  const seed = rows.filter((row) => row.fact.layer === 'seed')
  const missing = seed.filter((row) => !row.shown.length && !row.fact.notShown)
  const perLanguage = catalogue.languages.map(({ id }) => `${id}: ${seed.filter((row) => row.shown.some((place) => place.startsWith(`${id}/`))).length}`)
  console.log(`\n${seed.length} Angaben aus dem Ausgangsdokument: ${seed.length - missing.length - seed.filter((row) => row.fact.notShown).length} gezeigt (${perLanguage.join(', ')}), ${seed.filter((row) => row.fact.notShown).length} mit Grund nicht gezeigt, ${missing.length} fehlen.`)
  for (const { fact } of missing) console.log(`Fehlt: ${fact.id} – ${fact.text}`)
  return missing.length ? 1 : 0
}

const mark = (hidden: string | undefined, shown: readonly string[]) => (hidden ? '–' : shown.length ? '✓' : '·')
