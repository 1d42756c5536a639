import { hitPattern, type SentenceRule } from '../../rule.ts'

const FIX = 'Schreiben Sie ein Wort für die Menge („viele“, „die Hälfte“, „3 von 4“) oder zeigen Sie ein Bild.'

export const rule: SentenceRule = {
  id: 'number-percent',
  code: 'N02',
  title: 'Prozent und schwere Zahlen',
  sources: ['Netzwerk Leichte Sprache', 'Inclusion Europe', 'Leichte Sprache Baden-Württemberg', 'LanguageTool'],
  severity: 'error',
  *checkSentence(sentence) {
    yield* hitPattern(sentence, /\d[\d.,]{0,15}\s?%|%/g, (found) => ({ message: `Prozent-Zeichen: „${found}“.`, fix: FIX }))
    yield* hitPattern(sentence, /\d[\d.,]{0,15}\s?Prozent(?!\p{L})/gu, (found) => ({ message: `Prozent sind schwer: „${found}“.`, fix: FIX, severity: 'review' }))
    yield* hitPattern(sentence, /(?<![\d.,])\d{1,15},\d{1,15}(?![\d.,])(?!\s?(?:Euro|€|%|Prozent))/g, (found) => ({ message: `Zahl mit Komma: „${found}“.`, fix: FIX, severity: 'review' }))
    yield* hitPattern(sentence, /(?<![\d.,])\d{1,3}(?:\.\d{3}){1,5}(?!\d)|(?<![\d.,/ ])\d{5,15}(?! \p{Lu}\p{Ll}|[\d/ -]{0,20}\d)/gu, (found) => ({ message: `Große Zahl: „${found}“.`, fix: FIX, severity: 'review' }))
  },
}
