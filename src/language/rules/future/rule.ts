import { clauses, isLower, words } from '../../clauses.ts'
import { Flag } from '../../lexicon/flags.ts'
import { hit, type SentenceRule } from '../../rule.ts'

const WERDEN = words('werde wirst wird werden werdet')

export const rule: SentenceRule = {
  id: 'future',
  code: 'S09',
  title: 'Zukunft mit „werden“',
  sources: ['Bredel/Maaß'],
  severity: 'review',
  *checkSentence(sentence) {
    for (const clause of clauses(sentence)) {
      const werden = clause.find((token) => WERDEN.has(token.lower))
      const last = clause.filter((token) => token.kind === 'word').at(-1)
      if (!werden || !last || last === werden || !isLower(last)) continue
      const isInfinitive = (last.flags & Flag.infinitive) !== 0 && (last.flags & (Flag.participle | Flag.adjective)) === 0
      if (!isInfinitive || last.lower === 'werden') continue
      yield hit(sentence, werden, `Zukunft: „${werden.text} … ${last.text}“.`, 'Schreiben Sie die Gegenwart mit einer Zeit: „Morgen kommt …“', last)
    }
  },
}
