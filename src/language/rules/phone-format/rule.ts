import { hitPattern, type SentenceRule } from '../../rule.ts'

const PHONE = /\(0\d{2,5}\) ?\d[\d /-]{2,}|(?<![\d.,])0\d{1,5} ?[/–-] ?\d[\d /–-]{2,}|(?<![\d.,])0\d{2,4}(?: \d{1,8}){1,4} ?[/–-] ?\d{1,4}(?!\d)|\+\d{2} ?(?:\(0\))?[\d /()–-]{5,}/g

export const rule: SentenceRule = {
  id: 'phone-format',
  code: 'N06',
  title: 'Telefon-Nummer',
  sources: ['BITV-6', 'Netzwerk Leichte Sprache'],
  severity: 'error',
  *checkSentence(sentence) {
    yield* hitPattern(sentence, PHONE, (found) => ({ message: `Zeichen in der Telefon-Nummer: „${found.trim()}“.`, fix: 'Schreiben Sie nur Ziffern und Lücken: „Telefon: 02 21 80 90“.' }))
  },
}
