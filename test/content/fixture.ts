import { join } from 'node:path'
import type { Catalogue } from '../../src/content/catalogue.ts'
import { readContentFiles, type SourceFiles } from '../../src/content/files.ts'
import { loadCatalogue } from '../../src/content/load.ts'
import { blockLines } from '../../src/content/text/build-text.ts'
import { plainText, type Line } from '../../src/language/text.ts'
import type { Problem } from '../../src/report/problem.ts'

/** The smallest content that has everything a text can refer to. Each test changes a little of it. */
export const small = readContentFiles(join(import.meta.dirname, '../fixtures/small/content'))

/** The text in Leichte Sprache that the tests change; its first block begins in line 10, the words of it in line 11. */
export const TEXT = 'content/programmes/garten/text.de-simple.md'
export const PROGRAMME = 'content/programmes/garten/programme.yaml'
export const CONTACT = 'content/contacts/gaertnerei.yaml'
export const FACTS = 'content/facts/garten.yaml'

/** A text replaces a file, a function edits it, null removes it. */
export type Changes = Record<string, string | null | ((text: string) => string)>

/** The small fixture with some files changed. */
export function withChanges(changes: Changes): SourceFiles {
  const files = new Map(small)
  for (const [path, change] of Object.entries(changes)) {
    const text = typeof change === 'function' ? change(small.get(path)!) : change
    if (text === null) files.delete(path)
    else files.set(path, text)
  }
  return files
}

export const problemsOf = (changes: Changes): Problem[] => loadCatalogue(withChanges(changes)).problems

/** Each Problem as `line:column rule`, in the order of their places. */
export const placesOf = (changes: Changes): string[] =>
  problemsOf(changes).map(({ line, column, rule }) => `${line}:${column} ${rule}`)

export const rulesOf = (changes: Changes): string[] => problemsOf(changes).map((problem) => problem.rule)

/** The catalogue of a change that must not be refused. */
export function catalogueOf(changes: Changes = {}): Catalogue {
  const { catalogue, problems } = loadCatalogue(withChanges(changes))
  if (!catalogue || problems.length) throw new Error(problems.map((problem) => `${problem.rule}: ${problem.message}`).join('\n'))
  return catalogue
}

/** A change that puts lines into a block of their own, at the beginning of the text: they stand in line 11 and below. */
export const textWith = (...lines: string[]) => ({
  [TEXT]: (text: string) => text.replace('{picture: garten', ['{picture: hilfe, facts: []}', ...lines, '', '{picture: garten'].join('\n')),
})

/** The Lines of the block that `textWith` added. */
export function firstBlock(changes: Changes): Line[] {
  const article = catalogueOf(changes).articles.find((candidate) => candidate.id === 'garten')!
  return blockLines(article.texts['de-simple']!.sections[0]!.blocks[0]!)
}

/** The words of those Lines. */
export const said = (...lines: string[]): string[] => firstBlock(textWith(...lines)).map(plainText)
