import { hit, type SentenceRule } from '../../rule.ts'
import type { Token } from '../../segment/segmented-text.ts'
import { isNegation } from '../../words/negations.ts'

const BORDER = /^(?:[,;:–—?!.]|und|oder|sondern|aber)$/

export const rule: SentenceRule = {
  id: 'negation-double',
  code: 'S12b',
  title: 'Doppelte Verneinung',
  sources: ['BITV-1', 'Netzwerk Leichte Sprache', 'Inclusion Europe'],
  severity: 'error',
  *checkSentence(sentence) {
    let first: Token | undefined
    for (const token of sentence.tokens) {
      if (BORDER.test(token.lower)) first = undefined
      if (!isNegation(token) || token.lower === first?.lower) continue
      if (first) yield hit(sentence, first, `Doppelte Verneinung: „${first.text} … ${token.text}“.`, 'Sagen Sie es ohne Verneinung: „nicht ohne Termin“ → „nur mit Termin“.', token)
      first = token
    }
  },
}
