import { hitPattern, type SentenceRule } from '../../rule.ts'

/** One greedy run without choices inside; what it must look like is asked in code. */
const RUN = /(?<![\d.,])(?:\+\d|\(?0\d)[\d /()–-]*/g
const SIGN = /\d ?[/–-] ?\d|[()+]/
const DIGITS = { from: 6, to: 24 }

export const rule: SentenceRule = {
  id: 'phone-format',
  code: 'N06',
  title: 'Telefon-Nummer',
  sources: ['BITV-6', 'Netzwerk Leichte Sprache'],
  severity: 'error',
  *checkSentence(sentence) {
    for (const found of hitPattern(sentence, RUN, describe)) {
      const run = sentence.text.slice(found.start, found.end).trimEnd()
      const digits = run.replace(/\D/g, '').length
      if (digits >= DIGITS.from && digits <= DIGITS.to && SIGN.test(run)) yield { ...found, end: found.start + run.length }
    }
  },
}

const describe = (found: string) => ({ message: `Zeichen in der Telefon-Nummer: „${found.trim()}“.`, fix: 'Schreiben Sie nur Ziffern und Lücken: „Telefon: 02 21 80 90“.' })
