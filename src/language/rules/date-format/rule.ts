import { hitPattern, type SentenceRule } from '../../rule.ts'

const MONTHS = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'
const DATE = new RegExp(`(?<![\\d.])\\d{1,2}\\. ?\\d{1,2}\\.(?: ?\\d{4}|\\d{2})?(?!\\d)|(?<!\\d)0\\d\\. ?(?:${MONTHS})|(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)|(?<!\\d)\\d{1,2}/\\d{1,2}/\\d{2,4}(?!\\d)`, 'g')

export const rule: SentenceRule = {
  id: 'date-format',
  code: 'N04',
  title: 'Datum',
  sources: ['Leichte Sprache Baden-Württemberg', 'Netzwerk Leichte Sprache', 'LanguageTool'],
  severity: 'error',
  *checkSentence(sentence) {
    yield* hitPattern(sentence, DATE, (found) => ({ message: `Schweres Datum: „${found}“.`, fix: 'Schreiben Sie den Monat als Wort und keine Null davor: „1. März 2026“.' }))
  },
}
