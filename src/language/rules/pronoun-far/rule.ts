import { isLower, isNoun, words } from '../../clauses.ts'
import { hit, type TextRule } from '../../rule.ts'
import type { Sentence } from '../../segment/segmented-text.ts'

const PRONOUNS = words('er ihm ihn sie')

export const rule: TextRule = {
  id: 'pronoun-far',
  code: 'W16',
  title: 'Für-Wort weit weg vom Namen',
  sources: ['Bredel/Maaß', 'DIN SPEC 33429'],
  severity: 'review',
  *checkText({ sentences }) {
    for (const sentence of sentences) {
      const before = sentences[sentence.index - 1]
      const isNear = before?.block === sentence.block && hasNoun(before, Infinity)
      const pronoun = sentence.tokens.find((token) => PRONOUNS.has(token.lower) && isLower(token))
      if (!pronoun || isNear || hasNoun(sentence, pronoun.start)) continue
      yield hit(sentence, pronoun, `Wer ist „${pronoun.text}“?`, 'Wiederholen Sie den Namen oder das Haupt-Wort.')
    }
  },
}

const hasNoun = (sentence: Sentence, until: number) => sentence.tokens.some((token) => token.start < until && (isNoun(token) || (token.start > 0 && /^\p{Lu}/u.test(token.text))))
