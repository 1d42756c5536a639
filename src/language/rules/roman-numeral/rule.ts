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
      if (token.kind !== 'word' || !NUMERAL.test(numeral) || !isNumeral(numeral, sentence.tokens.slice(at - 1 < 0 ? 0 : at - 1, at + 3), at > 0)) continue
      yield hit(sentence, token, `Römische Zahl: „${token.text}“.`, 'Schreiben Sie die Zahl mit Ziffern: „Sozial-Gesetz-Buch Nummer 9“.')
    }
  },
}

/** One letter alone is only a number behind a word that wants one, or as the dot of a king: „Karl V. war …“. */
function isNumeral(numeral: string, near: readonly Token[], hasBefore: boolean): boolean {
  if (numeral.length > 1) return numeral !== 'XX'
  const [before, , dot, after] = hasBefore ? near : []
  if (BEFORE_SINGLE.has(before?.text ?? '')) return true
  return numeral !== 'X' && dot?.text === '.' && after !== undefined && /^\p{Lu}\p{Ll}{2,}/u.test(before?.text ?? '')
}
