import { cardinal } from './number-words.ts'
import { romanValue } from './roman.ts'

const LAWS: Readonly<Record<string, string>> = { SGB: 'Sozialgesetzbuch', GG: 'Grundgesetz', BGB: 'Bürgerliches Gesetzbuch' }
const ROMAN = /(?<![\p{L}\d])(SGB|Sozial-?[Gg]esetz-?[Bb]uch|Teil|Kapitel|Buch|Artikel|Band|Nummer|Hartz) ([IVX]{1,5})(?![\p{L}\d])/gu

/** § 61a SGB IX → Paragraf einundsechzig a Sozialgesetzbuch neun. */
export function speakParagraphs(text: string): string {
  return text
    .replace(/§§\s?/g, 'Paragrafen ')
    .replace(/§\s?/g, 'Paragraf ')
    .replace(/((?:Paragrafen|Paragraf|Artikel|Art\.|Absatz|Abs\.|Satz|, |und ))(\s?)(\d{1,4})([a-z])(?![\p{L}\d])/gu, (_, word: string, gap: string, number: string, letter: string) =>
      `${word}${gap}${cardinal(Number(number))} ${letter}`,
    )
    .replace(/(\d|[a-z]) ff\./g, '$1 folgende')
    .replace(/(\d|[a-z]) f\./g, '$1 folgender')
    .replace(ROMAN, (found, word: string, numeral: string) => {
      const value = romanValue(numeral)
      return value ? `${word} ${cardinal(value)}` : found
    })
    .replace(/(?<![\p{L}\d-])(SGB|GG|BGB)(?![\p{L}\d-])/gu, (law) => LAWS[law] ?? law)
}
