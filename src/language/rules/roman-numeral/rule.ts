import { words } from '../../clauses.ts'
import { hit, type SentenceRule } from '../../rule.ts'
import type { Token } from '../../segment/segmented-text.ts'

const NUMERAL = /^(?=[IVX]{1,6}$)X{0,3}(?:IX|IV|V?I{0,3})$/
const BEFORE_SINGLE = words('SGB Teil Kapitel Artikel Band Buch Stufe Klasse Weltkrieg Abschnitt')

export const rule: SentenceRule = {
  id: 'roman-numeral',
  code: 'N01',
  title: 'Römische Zahl',
  sources: ['Netzwerk Leichte Sprache', 'Leichte Sprache Sachsen', 'LanguageTool'],
  severity: 'error',
  *checkSentence(sentence) {
    for (const [at, token] of sentence.tokens.entries()) {
      const numeral = token.parts.at(-1) ?? ''
      if (token.kind !== 'word' || !NUMERAL.test(numeral) || !isNumeral(numeral, sentence.tokens[at - 1], sentence.tokens[at + 1])) continue
      yield hit(sentence, token, `Römische Zahl: „${token.text}“.`, 'Schreiben Sie die Zahl mit Ziffern: „Sozial-Gesetz-Buch Nummer 9“.')
    }
  },
}

/** One letter alone is only a number behind a word that wants one, or as a king's dot. */
function isNumeral(numeral: string, before: Token | undefined, after: Token | undefined): boolean {
  if (numeral.length > 1) return numeral !== 'XX'
  if (BEFORE_SINGLE.has(before?.text ?? '')) return true
  return numeral !== 'X' && after?.text === '.' && before !== undefined && /^\p{Lu}\p{Ll}{2,}/u.test(before.text) && after.start === before.start + before.text.length + 2
}
