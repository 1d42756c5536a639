import { hitPattern, type SentenceRule } from '../../rule.ts'

const PHONE = /\(0\d[\d ]{1,5}\) ?\d[\d /-]{2,30}|(?<![\d.,])0\d{1,5}(?: \d{1,8}){0,5} ?[/–-] ?\d[\d /–-]{0,30}|\+\d{2} ?(?:\(0\))?[\d /()–-]{5,30}/g
const FEWEST_DIGITS = 6

export const rule: SentenceRule = {
  id: 'phone-format',
  code: 'N06',
  title: 'Telefon-Nummer',
  sources: ['BITV-6', 'Netzwerk Leichte Sprache'],
  severity: 'error',
  *checkSentence(sentence) {
    for (const found of hitPattern(sentence, PHONE, describe)) {
      if (sentence.text.slice(found.start, found.end).replace(/\D/g, '').length >= FEWEST_DIGITS) yield found
    }
  },
}

const describe = (found: string) => ({ message: `Zeichen in der Telefon-Nummer: „${found.trim()}“.`, fix: 'Schreiben Sie nur Ziffern und Lücken: „Telefon: 02 21 80 90“.' })
