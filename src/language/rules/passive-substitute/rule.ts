import { clauses, isLower, words } from '../../clauses.ts'
import { Flag } from '../../lexicon/flags.ts'
import { hit, type Hit, type SentenceRule } from '../../rule.ts'
import type { Sentence, Token } from '../../segment/segmented-text.ts'

const BE = words('ist sind war waren')
const LET = words('lässt lassen ließ ließen')
const FIX = 'Sagen Sie, wer etwas tut oder tun muss: „Sie müssen …“, „Sie können …“'

export const rule: SentenceRule = {
  id: 'passive-substitute',
  code: 'S05',
  title: 'Ersatz für das Passiv',
  sources: ['DIN SPEC 33429', 'Bredel/Maaß'],
  severity: 'review',
  *checkSentence(sentence) {
    for (const clause of clauses(sentence)) yield* substitutes(sentence, clause)
  },
}

function* substitutes(sentence: Sentence, clause: readonly Token[]): Iterable<Hit> {
  const be = clause.find((token) => BE.has(token.lower))
  const zu = clause.findIndex((token) => token.lower === 'zu')
  const infinitive = clause[zu + 1]
  const joined = clause.find((token) => isLower(token) && (token.flags & Flag.zuInfinitive) !== 0)
  const isEnd = infinitive && zu + 2 >= clause.filter((token) => token.kind !== 'mark').length
  if (be && zu > 0 && isEnd && isLower(infinitive) && (infinitive.flags & Flag.infinitive) !== 0) {
    yield hit(sentence, be, `„${be.text} … zu ${infinitive.text}“ sagt nicht, wer es tut.`, FIX, infinitive)
  } else if (be && joined) yield hit(sentence, be, `„${be.text} … ${joined.text}“ sagt nicht, wer es tut.`, FIX, joined)
  const lets = clause.findIndex((token) => LET.has(token.lower))
  const self = clause[lets + 1]
  const verb = clause.at(-1)?.kind === 'mark' ? clause.at(-2) : clause.at(-1)
  if (lets >= 0 && self?.lower === 'sich' && verb && (verb.flags & Flag.infinitive) !== 0) {
    yield hit(sentence, clause[lets] as Token, `„${clause[lets]?.text} sich … ${verb.text}“ sagt nicht, wer es tut.`, FIX, verb)
  }
}
