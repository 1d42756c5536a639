import { hitAll, type SentenceRule } from '../../rule.ts'

const MOST_WORDS = 12

export const rule: SentenceRule = {
  id: 'sentence-length',
  code: 'S01',
  title: 'Satz zu lang',
  sources: ['BITV-5', 'Netzwerk Leichte Sprache', 'DIN SPEC 33429', 'LanguageTool', 'Leichte Sprache Sachsen'],
  severity: 'error',
  *checkSentence(sentence) {
    const count = sentence.words.length
    if (count <= MOST_WORDS) return
    yield hitAll(sentence, `Satz zu lang: ${count} Wörter, höchstens ${MOST_WORDS}.`, 'Machen Sie zwei Sätze daraus. Jeder Satz sagt eine Sache.')
  },
}
