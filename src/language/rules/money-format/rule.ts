import { hitPattern, type SentenceRule } from '../../rule.ts'

const MONEY = /\d\s?(?:€|EUR(?!\p{L}))|(?:€|EUR)\s?\d|€|\d,00 Euro|\d,– ?(?:Euro|€)|\d Euros(?!\p{L})|Euro \d/gu
const CENTS = /\d,(?!00)\d{2} (?:Euro|€)/g

export const rule: SentenceRule = {
  id: 'money-format',
  code: 'N10',
  title: 'Geld-Betrag',
  sources: ['Netzwerk Leichte Sprache'],
  severity: 'review',
  *checkSentence(sentence) {
    yield* hitPattern(sentence, MONEY, (found) => ({ message: `Geld-Betrag: „${found}“.`, fix: 'Schreiben Sie die Zahl und das Wort: „75 Euro“.' }))
    yield* hitPattern(sentence, CENTS, (found) => ({ message: `Cent im Betrag: „${found}“.`, fix: 'Muss es so genau sein? Sonst: „ungefähr 75 Euro“.' }))
  },
}
