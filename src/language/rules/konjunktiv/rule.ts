import { words } from '../../clauses.ts'
import { hit, type SentenceRule } from '../../rule.ts'
import type { Token } from '../../segment/segmented-text.ts'

const SURE = words(`würde würdest würden würdet hätte hättest hätten hättet wäre wärst wärest wären wärt wäret könnte könntest könnten könntet
  müsste müsstest müssten müsstet dürfte dürftest dürften dürftet möge mögest bräuchte bräuchtest bräuchten bräuchtet
  käme kämest kämen ginge gingest gäbe gäben gäbest wüsste wüsstest wüssten ließe bliebe blieben fände fänden stünde stünden täte täten
  käme nähme nähmen spräche sprächen träfe träfen läge lägen säße säßen sähe sähen hielte fiele entstünde bekäme bekämen erhielte
  könne müsse dürfe solle wolle seien seiest habest werdest`)
/** Only after a third person: „ich habe“ and „ich werde“ are no Konjunktiv. */
const AFTER_PERSON = words('habe werde sei gebe gehe komme brauche bleibe stehe')
const PERSONS = words('er sie es man')
const AMBIGUOUS = words('sollte solltest sollten solltet')
const NOT_ALWAYS = words('blieben hielte')

export const rule: SentenceRule = {
  id: 'konjunktiv',
  code: 'S07',
  title: 'Konjunktiv',
  sources: ['BITV-1', 'Netzwerk Leichte Sprache', 'Bredel/Maaß', 'LanguageTool'],
  severity: 'error',
  *checkSentence(sentence) {
    for (const [at, token] of sentence.tokens.entries()) {
      if (at > 0 && token.text !== token.lower && token.start > 0) continue
      if (AMBIGUOUS.has(token.lower)) {
        yield { ...hit(sentence, token, `„${token.text}“ kann ein Konjunktiv sein.`, 'Schreiben Sie „sollen“ oder eine Bitte: „Fragen Sie …“'), severity: 'review' }
      } else if (isKonjunktiv(sentence.tokens, at)) {
        yield hit(sentence, token, `Konjunktiv: „${token.text}“.`, 'Schreiben Sie, was ist oder was geht: „Sie können …“, „vielleicht“.')
      }
    }
  },
}

function isKonjunktiv(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (token.lower === 'seien' || token.lower === 'sei') {
    // „Seien Sie pünktlich!“ and „Sei still!“ are requests.
    if (at === 0 || after?.text === 'Sie') return false
  }
  if (SURE.has(token.lower) && !NOT_ALWAYS.has(token.lower)) return !(token.lower === 'wolle' && at === 0)
  if (token.lower === 'sei') return before?.lower !== 'es' || after?.lower !== 'denn'
  return AFTER_PERSON.has(token.lower) && PERSONS.has(before?.lower ?? '') && before?.text !== 'Sie'
}
