import { hitPattern, type SentenceRule } from '../../rule.ts'

const REFERENCE = /(?<!\p{L})(?:[Ss]iehe|[Vv]ergleiche|vgl\.|oben genannt\p{L}{0,2}|unten genannt\p{L}{0,2}|o\. ?g\.|wie oben|[Ww]eiter unten|im Folgenden|Fuß-?note\p{L}?|auf Seite \d+|[Ii]m Anhang)(?!\p{L})|[¹²³⁴⁵⁶⁷⁸⁹]|\[\d{1,3}\]/gu

export const rule: SentenceRule = {
  id: 'cross-reference',
  code: 'N09',
  title: 'Verweis oder Fuß-Note',
  sources: ['Inclusion Europe', 'Netzwerk Leichte Sprache', 'LanguageTool'],
  severity: 'review',
  *checkSentence(sentence) {
    yield* hitPattern(sentence, REFERENCE, (found) => ({ message: `Verweis: „${found}“.`, fix: 'Sagen Sie es hier noch einmal oder setzen Sie einen Verweis zum Antippen.' }))
  },
}
