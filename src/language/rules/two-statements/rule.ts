import { isFinite, isSurelyFinite, words } from '../../clauses.ts'
import { hit, type SentenceRule } from '../../rule.ts'

const JOINING = words('und oder')
const CONTRASTING = words('aber denn sondern doch sowie jedoch')
const PERSONS = words('sie er es ich wir ihr man')

export const rule: SentenceRule = {
  id: 'two-statements',
  code: 'S11',
  title: 'Mehr als eine Aussage',
  sources: ['BITV-5', 'Netzwerk Leichte Sprache', 'DIN SPEC 33429', 'LanguageTool'],
  severity: 'review',
  *checkSentence(sentence) {
    const { tokens } = sentence
    let verbSeen = false
    for (const [at, token] of tokens.entries()) {
      const before = tokens[at - 1]
      const next = tokens[at + 1]
      const contrasts = CONTRASTING.has(token.lower) && before?.text === ','
      const joins = JOINING.has(token.lower) && verbSeen && at > 1
      const opensClause = isSurelyFinite(next) || (PERSONS.has(next?.lower ?? '') && isFinite(tokens[at + 2]))
      if (contrasts || (joins && opensClause)) {
        yield hit(sentence, token, `Mehr als eine Aussage: „… ${token.text} …“.`, 'Machen Sie zwei Sätze daraus. Ein Satz darf mit „Und“ oder „Aber“ beginnen.')
        return
      }
      verbSeen ||= isFinite(token)
    }
  },
}
