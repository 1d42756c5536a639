import { hitPattern, type SentenceRule } from '../../rule.ts'

const ADDRESS = /(?:(?<!\p{L})\p{L}{1,40}(?:straße|str\.|weg|platz|allee|ufer|gasse|ring) \d{1,4}[a-z]?,? (?:in )?)?(?<!\d)\d{5} \p{Lu}\p{Ll}{2,}/gu
const MOST_WORDS_ALONE = 4

export const rule: SentenceRule = {
  id: 'address-inline',
  code: 'N07',
  title: 'Adresse mitten im Text',
  sources: ['BITV-12'],
  severity: 'review',
  *checkSentence(sentence) {
    if (!/\d{5}/.test(sentence.text)) return
    if (sentence.words.length <= MOST_WORDS_ALONE && !sentence.text.includes(',')) return
    for (const found of hitPattern(sentence, ADDRESS, describe)) {
      if (!/ (?:Euro|Menschen|Personen|Kinder|Leute|Mark|Meter)$/.test(sentence.text.slice(found.start, found.end))) yield found
    }
  },
}

const describe = (found: string) => ({ message: `Adresse im Text: „${found}“.`, fix: 'Schreiben Sie die Adresse wie auf einen Brief: jede Angabe in einer eigenen Zeile.' })
