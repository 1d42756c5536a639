import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createDrawings } from '../../build/drawings.ts'
import { checkLanguage } from '../../content/words/check-language.ts'
import type { Finding } from '../../language/index.ts'
import { didYouMean } from '../../report/nearest.ts'
import type { SoundContent } from '../ground/sound-catalogue.ts'
import { formOf } from './form.ts'
import { easyTexts, sentencesOf, type EasyText } from './sentences.ts'
import { sheetOf } from './sheet.ts'

/** Where a person stands, and where the content lies. */
export interface Ground {
  from: string
  folder: string
}

export type Outcome = { done: string } | { refused: string; code?: number }

/** Writes the sheet and the form of a page. A form that is there already may be filled in: it stays. */
export function makeSheet({ page, out }: { page: string; out: string }, content: SoundContent, { from, folder }: Ground): Outcome {
  const texts = easyTexts(content.catalogue)
  const [easy, other] = texts.filter(({ article }) => article.id === page || article.path === page)
  if (!easy) return { refused: `Die Seite „${page}“ gibt es nicht.${didYouMean(page, texts.map(({ article }) => article.id)) || ` Es gibt: ${texts.map(({ article }) => article.id).join(', ')}.`}`, code: 2 }
  if (other) return { refused: `„${page}“ gibt es zweimal. Schreiben Sie ${easy.article.path} oder ${other.article.path}.`, code: 2 }
  const [sheet, form] = [`pruefblatt-${easy.article.id}.html`, `pruefgruppe-${easy.article.id}.yaml`].map((name) => join(resolve(from, out), name)) as [string, string]
  if (existsSync(form)) return { refused: `${form} gibt es schon. Vielleicht stehen dort Antworten. Verschieben Sie die Datei, oder nehmen Sie einen anderen Ordner: --out` }
  const sentences = sentencesOf(easy)
  mkdirSync(resolve(from, out), { recursive: true })
  writeFileSync(sheet, sheetOf(easy, sentences, createDrawings(content.catalogue.pictures, join(folder, 'pictures'))))
  writeFileSync(form, formOf(easy, sentences, findingsIn(easy, content)))
  return { done: `${sheet}\n${form}\n${sentences.length} Sätze. Drucken Sie das Blatt, und schreiben Sie danach die Antworten in die zweite Datei.` }
}

/** What the rules of the language say of a text now, without what may stay already. */
export const findingsIn = ({ text, language }: EasyText, { writings, vocabulary }: Pick<SoundContent, 'writings' | 'vocabulary'>): Finding[] =>
  checkLanguage(writings.filter(({ file }) => file === text.file), [language], vocabulary, 'easy').findings.filter(({ rule }) => rule !== 'waiver-unused')
