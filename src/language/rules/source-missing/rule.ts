import { hitPattern, type Hit, type TextRule } from '../../rule.ts'

const CLAIM = /\d[\d.,]{0,15}\s?(?:Euro|€|Prozent|%)|(?:muss|müssen|hat Anspruch|haben Anspruch)(?!\p{L})/gu
const SOURCE = /§|Paragra[fp]|Artikel \d|Art\. ?\d|Gesetz|Verordnung|Richtlinie|Quelle|[Ll]aut |Stand:|[Nn]ach Angaben|https?:|www\.|SGB|Fach-?[Ii]nformation/

export const rule: TextRule = {
  id: 'source-missing',
  code: 'Z01',
  title: 'Angabe ohne Quelle',
  sources: ['Hausregel'],
  severity: 'review',
  registers: ['de'],
  *checkText({ sentences, source }) {
    // A link is taken out of the shown text, so the source text is asked for it.
    if (/\]\(https?:/.test(source)) return
    const sourced = new Set(sentences.filter((sentence) => SOURCE.test(sentence.text)).map((sentence) => sentence.block))
    for (const sentence of sentences) {
      if (sourced.has(sentence.block)) continue
      const first: Hit | undefined = [...hitPattern(sentence, CLAIM, (found) => ({ message: `Angabe ohne Quelle: „${found}“.`, fix: 'Nennen Sie den Paragrafen oder die Quelle im selben Absatz.' }))][0]
      if (first) yield first
    }
  },
}
