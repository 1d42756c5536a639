import { hitPattern, type SentenceRule } from '../../rule.ts'

/** A slash in a word, a star at a word's end and a percent sign belong to rules of their own. */
const SIGN = /\([^()]{1,200}\)|[;()[\]&§#<>=…—+~|\\^°†]|\s[–*]\s?|\/(?!-?in)|(?<=\d)–(?=\d)|\*(?!\p{L})/gu
const QUOTE = /[„“”»«"]/gu

export const rule: SentenceRule = {
  id: 'special-character',
  code: 'N08',
  title: 'Sonder-Zeichen',
  sources: ['BITV-6', 'Netzwerk Leichte Sprache', 'LanguageTool'],
  severity: 'error',
  *checkSentence(sentence) {
    const addresses = sentence.tokens.filter((token) => token.kind === 'address')
    for (const found of hitPattern(sentence, SIGN, (sign) => ({ message: `Sonder-Zeichen: „${sign.trim()}“.`, fix: 'Lassen Sie das Zeichen weg. Statt Klammern: ein neuer Satz.' }))) {
      if (!addresses.some((token) => found.start >= token.start && found.start < token.start + token.text.length)) yield found
    }
    const quote = [...hitPattern(sentence, QUOTE, () => ({ message: 'Anführungs-Zeichen.', fix: 'Muss es sein? Oft geht es ohne.', severity: 'review' }))][0]
    if (quote) yield quote
  },
}
