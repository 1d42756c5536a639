import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import type { Language } from '../content/catalogue.ts'
import { createTranslator, type Key, type Words } from '../i18n/create-translator.ts'

/**
 * The few words that the worker itself must say when nothing is stored: in the language of the page, as our 404 page.
 * Vite puts them into `src/offline/worker/sw.ts`.
 */
export function workerWords(root: string, content = ''): { LOST_WORDS: string } {
  return { LOST_WORDS: JSON.stringify(languagesIn(root, content).flatMap((language) => wordsOf(language, root) ?? [])) }
}

/** The build has not checked anything yet: what can't be read has no words here, and is told when the pages are made. */
function languagesIn(root: string, content: string): Language[] {
  try {
    const found: unknown = parse(readFileSync(join(resolve(root, content || 'content'), 'languages.yaml'), 'utf8'))
    return Array.isArray(found) ? found.filter((each) => each instanceof Object) : []
  } catch {
    return []
  }
}

function wordsOf({ id, path, tag, direction }: Language, root: string) {
  try {
    const { t, line } = createTranslator(id, JSON.parse(readFileSync(join(root, `locales/${id}.json`), 'utf8')) as Words)
    const marked = (key: Key) => line(key).parts.map((part) => ('strong' in part && part.strong ? { text: part.text, strong: true } : { text: part.text }))
    return { path, tag, direction, title: t('lost.title'), heading: marked('lost.title'), lines: (['lost.why', 'lost.need', 'lost.wait'] as const).map(marked), again: t('lost.again'), start: t('missing.start') }
  } catch {
    return null
  }
}
