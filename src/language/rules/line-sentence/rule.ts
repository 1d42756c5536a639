import { isFinite } from '../../clauses.ts'
import { hit, hitAll, type TextRule } from '../../rule.ts'
import type { Sentence } from '../../segment/segmented-text.ts'

const FEWEST_WORDS = 3

export const rule: TextRule = {
  id: 'line-sentence',
  code: 'S17',
  title: 'Eine Zeile ist ein Satz',
  sources: ['BITV-10', 'Netzwerk Leichte Sprache'],
  severity: 'error',
  *checkText({ sentences }) {
    for (const sentence of sentences) {
      if (sentence.kind !== 'text') continue
      const before = sentences[sentence.index - 1]
      const first = sentence.tokens[0]
      if (first && before?.unit === sentence.unit && isEnded(before)) {
        yield hit(sentence, first, 'In dieser Zeile steht mehr als ein Satz.', 'Beginnen Sie für jeden Satz eine neue Zeile.')
      } else if (lacksEnd(sentence)) yield hitAll(sentence, 'Am Ende vom Satz fehlt ein Satz-Zeichen.', 'Beenden Sie den Satz mit einem Punkt.')
    }
  },
}

/** A colon opens what follows; what is far too long was only cut. */
const isEnded = ({ text }: Sentence) => /[.!?…]["“”»«’)]{0,3}$/.test(text)

/** A heading or an address has no verb and needs no full stop. */
function lacksEnd(sentence: Sentence): boolean {
  if (/[.!?:…]["“”»«’)]{0,3}$/.test(sentence.text) || sentence.tokens.at(-1)?.kind === 'address') return false
  return sentence.last && sentence.words.length >= FEWEST_WORDS && sentence.tokens.some(isFinite)
}
