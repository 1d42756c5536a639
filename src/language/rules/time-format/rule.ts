import { hitPattern, type SentenceRule } from '../../rule.ts'

const CLOCK = String.raw`\d{1,2}(?:[.:]\d{2})?`
const TIME = new RegExp(String.raw`(?<![\d.:,])(?:${CLOCK}(?: Uhr)? ?[–—-] ?${CLOCK} Uhr|0\d(?:[.:]\d{2})? Uhr|\d{1,2}\.\d{2} Uhr|${CLOCK} ?h(?![\p{L}\d])|(?:[01]?\d|2[0-3]):[0-5]\d(?!:?\d| Uhr| bis| ?[–-]))`, 'gu')

export const rule: SentenceRule = {
  id: 'time-format',
  code: 'N05',
  title: 'Uhr-Zeit',
  sources: ['Leichte Sprache Baden-Württemberg', 'LanguageTool'],
  severity: 'error',
  *checkSentence(sentence) {
    yield* hitPattern(sentence, TIME, (found) => ({ message: `Schwere Uhr-Zeit: „${found}“.`, fix: 'Schreiben Sie „9 Uhr“, „9:30 Uhr“ oder „von 8 Uhr bis 16 Uhr“.' }))
  },
}
