import { isNoun } from '../../clauses.ts'
import { hyphenated } from '../../compounds.ts'
import { hit, type SentenceRule } from '../../rule.ts'

const FROM = 10
const UNTIL = 13
/** A compound that everybody hears every day is read as one word: Bahnhof, Werkstatt, Fernseher. */
const FAMILIAR_RANK = 6000
const DEAREST = 27

export const rule: SentenceRule = {
  id: 'compound-hyphen',
  code: 'W03',
  title: 'Zusammengesetztes Wort ohne Binde-Strich',
  sources: ['BITV-4', 'Netzwerk Leichte Sprache'],
  severity: 'review',
  *checkSentence(sentence, { lexicon, split }) {
    for (const token of sentence.words) {
      if (token.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) continue
      for (const part of token.parts) {
        if (part.length < FROM || part.length > UNTIL || (token.start === 0 && !isNoun(token))) continue
        const rank = lexicon.spokenRank(part)
        const joint = rank > 0 && rank <= FAMILIAR_RANK ? undefined : split(part)
        if (!joint || joint.cost > DEAREST || joint.parts.some((piece) => piece.length < 3)) continue
        yield hit(sentence, token, `Zusammengesetztes Wort: „${part}“.`, `Mit Binde-Strich: „${hyphenated(joint)}“.`)
      }
    }
  },
}
