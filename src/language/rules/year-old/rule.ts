import { hitPattern, type SentenceRule } from '../../rule.ts'

const YEAR = /(?<=(?:Jahr|Jahre|Jahres|seit|Seit|vor|nach|bis|um|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) )(?:1\d{3}|200\d|201\d)(?![\d.,]*\d|\s?(?:Euro|Menschen|Personen|Meter|Kilometer))/g

export const rule: SentenceRule = {
  id: 'year-old',
  code: 'N03',
  title: 'Altes Jahr',
  sources: ['Netzwerk Leichte Sprache', 'Leichte Sprache Sachsen', 'Bredel/Maaß'],
  severity: 'review',
  *checkSentence(sentence) {
    yield* hitPattern(sentence, YEAR, (found) => ({ message: `Altes Jahr: „${found}“.`, fix: 'Muss das Jahr da stehen? Sonst: „vor vielen Jahren“.' }))
  },
}
