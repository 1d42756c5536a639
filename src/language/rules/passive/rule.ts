import { clauses, isAuxiliary, isLower, words } from '../../clauses.ts'
import { Flag } from '../../lexicon/flags.ts'
import { hit, type SentenceRule } from '../../rule.ts'
import type { Token } from '../../segment/segmented-text.ts'

const PRESENT = words('werde wirst wird werden werdet')
const PAST = words('wurde wurdest wurden wurdet worden')
const HAVE_OR_BE = words('bin bist ist sind seid war waren habe hast hat haben habt hatte hatten sein')
/** Participles that are simply adjectives or adverbs after „werden“, and „geboren“, which has no active. */
const NOT_PASSIVE = words(`verrückt bekannt berühmt beliebt gespannt gewohnt verwandt bestimmt geeignet ausgezeichnet verliebt betrunken
  begeistert besorgt erwachsen verschieden interessiert geboren entspannt entschlossen vertraut verkehrt unbekannt unbeliebt`)
const PREFIX = /^(?:weiter|zurück|zusammen|herunter|hinunter|heraus|hinaus|herein|hinein|voran|vorbei|wieder|hinzu|gegenüber|durch|frei|fest|statt|teil|wahr|bereit|bekannt|sicher)(?=ge|[a-zäöü]{4})/

export const rule: SentenceRule = {
  id: 'passive',
  code: 'S04',
  title: 'Passiv',
  sources: ['BITV-1', 'Netzwerk Leichte Sprache', 'Inclusion Europe', 'Bredel/Maaß', 'DIN SPEC 33429', 'LanguageTool'],
  severity: 'error',
  *checkSentence(sentence, { lexicon }) {
    const isParticiple = (token: Token) =>
      isLower(token) && !NOT_PASSIVE.has(token.lower) &&
      ((token.flags & Flag.participle) !== 0 || (lexicon.flags(token.lower.replace(PREFIX, '')) & Flag.participle) !== 0)
    for (const clause of clauses(sentence)) {
      const found = passive(clause, isParticiple)
      if (found) yield hit(sentence, found[0], `Passiv: „${found[0].text} … ${found[1].text}“.`, 'Wer tut es? Nennen Sie die Person zuerst: „Das Amt bezahlt …“', found[1])
    }
  },
}

/** The form of „werden“ and its participle, in the order of the text. */
function passive(clause: readonly Token[], isParticiple: (token: Token) => boolean): [Token, Token] | undefined {
  for (const [at, token] of clause.entries()) {
    const past = PAST.has(token.lower)
    if (!past && !PRESENT.has(token.lower)) continue
    if (token.text !== token.lower && at > 0 && token.start > 0) continue
    const belongs = (other: Token) => isParticiple(other) && (past || (other.flags & Flag.infinitive) === 0)
    const before = clause[at - 1]
    if (before && belongs(before)) return [before, token]
    const after = participleAfter(clause, at, belongs)
    if (after) return [token, after]
  }
  return undefined
}

/** The participle may stand far behind, but not behind another auxiliary or another verb of its own. */
function participleAfter(clause: readonly Token[], from: number, belongs: (token: Token) => boolean): Token | undefined {
  for (let at = from + 1; at < clause.length; at++) {
    const token = clause[at] as Token
    if (HAVE_OR_BE.has(token.lower) || (isAuxiliary(token) && token.lower !== 'worden')) return undefined
    if (!belongs(token) || HAVE_OR_BE.has(clause[at + 1]?.lower ?? '')) continue
    const isAttribute = /^\p{Lu}/u.test(clause[at + 1]?.text ?? '') && clause[at + 1]?.kind === 'word'
    if (!isAttribute) return token
  }
  return undefined
}
