import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTranslator, type Words } from '../i18n/create-translator.ts'

/** The few words that the worker itself must say when nothing is stored: in Leichte Sprache, as our 404 page. Vite puts them into `src/offline/worker/sw.ts`. */
export function workerWords(root: string): { LOST_WORDS: string } {
  const { t } = createTranslator('de-simple', JSON.parse(readFileSync(join(root, 'locales/de-simple.json'), 'utf8')) as Words)
  const words = { language: 'de-simple', title: t('lost.title'), lines: [t('lost.why'), t('lost.need'), t('lost.wait')], again: t('lost.again'), start: t('missing.start') }
  return { LOST_WORDS: JSON.stringify(words) }
}
