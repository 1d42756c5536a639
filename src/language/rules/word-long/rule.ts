import { hyphenated } from '../../compounds.ts'
import { mayHave, syllables } from '../../syllables.ts'
import { hit, type SentenceRule } from '../../rule.ts'

const LETTERS = 12
const TOO_LONG = 14
const SYLLABLES = 5

export const rule: SentenceRule = {
  id: 'word-long',
  code: 'W02',
  title: 'Wort an der Grenze',
  sources: ['Netzwerk Leichte Sprache', 'Leichte Sprache Baden-Württemberg'],
  severity: 'review',
  *checkSentence(sentence, { split }) {
    for (const token of sentence.words) {
      if (token.kind !== 'word') continue
      const long = token.parts.find((part) => part.length < TOO_LONG && (part.length >= LETTERS || (part.length >= 9 && mayHave(part, SYLLABLES) && syllables(part) >= SYLLABLES)))
      if (!long || token.parts.some((part) => part.length >= TOO_LONG)) continue
      const joint = /^\p{Lu}/u.test(long) ? split(long) : undefined
      const fix = joint ? `Mit Binde-Strich: „${hyphenated(joint)}“.` : 'Gibt es ein kürzeres Wort?'
      yield hit(sentence, token, `Langes Wort: „${long}“ hat ${long.length} Buchstaben.`, fix)
    }
  },
}
