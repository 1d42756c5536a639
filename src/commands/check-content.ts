import { readContentFiles } from '../content/files.ts'
import { loadCatalogue } from '../content/load.ts'
import { countSentence, formatProblems } from '../report/format.ts'

/** Reads all content and prints every Problem. Exit code 1 when there is an error. */
export async function main(): Promise<number> {
  const files = readContentFiles(process.env['CONTENT'] ?? 'content')
  const { catalogue, problems } = loadCatalogue(files)
  if (problems.length) console.log(formatProblems(problems, files))
  else console.log(`Inhalt: ${catalogue!.articles.length} Seiten mit Text, ${catalogue!.facts.size} Angaben, ${catalogue!.contacts.length} Anlaufstellen. ${countSentence([])}`)
  return problems.some((problem) => problem.severity === 'error') ? 1 : 0
}
