import { hitAll, type TextRule } from '../../rule.ts'

const MEAN = 8
const FEWEST_SENTENCES = 5

export const rule: TextRule = {
  id: 'text-mean',
  code: 'S03',
  title: 'Sätze im Durchschnitt zu lang',
  sources: ['DIN SPEC 33429', 'Leichte Sprache Baden-Württemberg'],
  severity: 'review',
  *checkText({ sentences }) {
    const running = sentences.filter((sentence) => sentence.kind === 'text')
    const first = running[0]
    if (!first || running.length < FEWEST_SENTENCES) return
    const mean = running.reduce((sum, sentence) => sum + sentence.words.length, 0) / running.length
    if (mean <= MEAN) return
    const shown = mean.toFixed(1).replace('.', ',')
    yield hitAll(first, `Die Sätze haben im Durchschnitt ${shown} Wörter, gut sind höchstens ${MEAN}.`, 'Teilen Sie die längsten Sätze.')
  },
}
