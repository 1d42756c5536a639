import { join } from 'node:path'
import type { Catalogue } from '../../src/content/catalogue.ts'
import { readContentFiles } from '../../src/content/files.ts'
import { loadCatalogue } from '../../src/content/load.ts'
import { blockLines } from '../../src/content/text/build-text.ts'
import type { Line } from '../../src/language/text.ts'

const root = join(import.meta.dirname, '../..')

/** What the kiosk really says, read once for all tests of a file. */
export const files = readContentFiles(join(root, 'content'))
export const loaded = loadCatalogue(files)
export const catalogue = loaded.catalogue as Catalogue

/** All Lines of the texts, contacts and words in a language. */
export function linesIn(language: string): Line[] {
  const texts = catalogue.articles.flatMap((article) => article.texts[language] ?? [])
  const blocks = texts.flatMap((text) => text.sections).flatMap((section) => section.blocks)
  return [
    ...texts.flatMap((text) => [text.title, text.tile, text.summary, ...text.sections.flatMap((section) => section.heading ?? [])]),
    ...blocks.flatMap(blockLines),
    ...catalogue.contacts.flatMap((contact) => [contact.name[language]!, ...contact.helps[language]!, ...(contact.phoneNote[language] ?? [])]),
    ...catalogue.glossary.flatMap((entry) => [entry.word[language]!, ...entry.explanation[language]!]),
  ]
}
