import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTranslator, type Key, type Words } from '../i18n/create-translator.ts'

/** The few words that the worker itself must say when nothing is stored: in Leichte Sprache, as our 404 page. Vite puts them into `src/offline/worker/sw.ts`. */
export function workerWords(root: string): { LOST_WORDS: string } {
  const { t, line } = createTranslator('de-simple', JSON.parse(readFileSync(join(root, 'locales/de-simple.json'), 'utf8')) as Words)
  const marked = (key: Key) => line(key).parts.map((part) => ('strong' in part && part.strong ? { text: part.text, strong: true } : { text: part.text }))
  const words = { language: 'de-simple', title: t('lost.title'), heading: marked('lost.title'), lines: (['lost.why', 'lost.need', 'lost.wait'] as const).map(marked), again: t('lost.again'), start: t('missing.start') }
  return { LOST_WORDS: JSON.stringify(words) }
}
