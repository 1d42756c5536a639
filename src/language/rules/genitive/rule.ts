import { words } from '../../clauses.ts'
import { hit, type SentenceRule } from '../../rule.ts'
import { afterNoun, afterPreposition, articleGenitive, nameGenitive } from './patterns.ts'

const FIND = [articleGenitive, afterPreposition, afterNoun, nameGenitive]
/** With one of these verbs „der Frau“ is the person who gets something. */
const DATIVE_VERBS = words(`helfe hilfst hilft helfen helft half halfen geholfen gebe gibst gibt geben gebt gab gaben gegeben zeige zeigst zeigt zeigen zeigte gezeigt
  sage sagst sagt sagen sagte gesagt gehört gehören gehörte schenkt schenken geschenkt dankt danken erklärt erklären schadet schaden schickt schicken geschickt
  bringt bringen gebracht schreibt schreiben geschrieben erzählt erzählen glaubt glauben folgt folgen passiert antwortet antworten gefällt gefallen fehlt fehlen
  nützt nützen zahlt zahlen leiht leihen ähnelt ähneln begegnet begegnen empfiehlt empfehlen erlaubt erlauben verbietet verbieten übergibt übergeben`)

export const rule: SentenceRule = {
  id: 'genitive',
  code: 'S06',
  title: 'Genitiv',
  sources: ['BITV-1', 'Netzwerk Leichte Sprache', 'Bredel/Maaß', 'LanguageTool'],
  severity: 'error',
  *checkSentence(sentence) {
    const { tokens } = sentence
    const hasDative = tokens.some((token) => DATIVE_VERBS.has(token.lower))
    let behind = -1
    for (let at = 0; at < tokens.length; at++) {
      if (at <= behind) continue
      const found = FIND.map((find) => find(tokens, at, hasDative)).find(Boolean)
      if (!found) continue
      const [first, last] = found
      const shown = tokens.slice(first, last + 1).map((token) => token.text).join(' ')
      const [from, to] = [tokens[first], tokens[last]]
      if (from && to) yield hit(sentence, from, `Genitiv: „${shown}“.`, 'Schreiben Sie „von“ oder einen neuen Satz: „der Lohn von dem Mann“.', to)
      behind = last
    }
  },
}
