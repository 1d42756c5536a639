import { hitAll, type TextRule } from '../../rule.ts'

export const rule: TextRule = {
  id: 'question-unanswered',
  code: 'S15',
  title: 'Frage ohne Antwort',
  sources: ['Netzwerk Leichte Sprache', 'Leichte Sprache Baden-Württemberg', 'Bredel/Maaß'],
  severity: 'review',
  *checkText({ sentences }) {
    for (const sentence of sentences) {
      if (sentence.kind !== 'text' || !/\?["“”»]?$/.test(sentence.text)) continue
      const next = sentences[sentence.index + 1]
      if (next && next.block === sentence.block && !(next.kind === 'text' && next.text.endsWith('?'))) continue
      yield hitAll(sentence, 'Auf diese Frage folgt keine Antwort.', 'Schreiben Sie die Antwort in die nächste Zeile: „Dann …“')
    }
  },
}
