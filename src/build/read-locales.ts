import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../content/catalogue.ts'
import { localeFile, type Locales } from '../content/words/interface-words.ts'

/** Reads the interface words of each language; one that has none yet is told by `checkInterface`. */
export const readLocales = (root: string, languages: readonly Pick<Language, 'id'>[]): Locales =>
  new Map(languages.map(({ id }) => {
    const file = join(root, localeFile(id))
    return [id, existsSync(file) ? readFileSync(file, 'utf8') : undefined]
  }))
