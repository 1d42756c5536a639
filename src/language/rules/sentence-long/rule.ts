import { hitAll, type SentenceRule } from '../../rule.ts'

const GOOD = 10
const MOST_WORDS = 12

export const rule: SentenceRule = {
  id: 'sentence-long',
  code: 'S02',
  title: 'Satz an der Grenze',
  sources: ['DIN SPEC 33429', 'Leichte Sprache Baden-Württemberg'],
  severity: 'review',
  *checkSentence(sentence) {
    const count = sentence.words.length
    if (count <= GOOD || count > MOST_WORDS) return
    yield hitAll(sentence, `Langer Satz: ${count} Wörter, gut sind höchstens ${GOOD}.`, 'Streichen Sie Wörter oder machen Sie zwei Sätze daraus.')
  },
}
