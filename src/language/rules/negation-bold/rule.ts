import { hit, type SentenceRule } from '../../rule.ts'
import { isNegation } from '../../words/negations.ts'

export const rule: SentenceRule = {
  id: 'negation-bold',
  code: 'S12a',
  title: 'Verneinung nicht hervorgehoben',
  sources: ['BITV-1', 'Netzwerk Leichte Sprache', 'Bredel/Maaß'],
  severity: 'review',
  *checkSentence(sentence) {
    for (const token of sentence.tokens) {
      if (!isNegation(token) || token.bold) continue
      yield hit(sentence, token, `Verneinung: „${token.text}“.`, `Sagen Sie, was geht. Wenn es nicht anders geht, schreiben Sie fett: „**${token.text}**“.`)
    }
  },
}
