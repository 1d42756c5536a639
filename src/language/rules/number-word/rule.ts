import { Flag } from '../../lexicon/flags.ts'
import { words } from '../../clauses.ts'
import { hit, type SentenceRule } from '../../rule.ts'
import type { Token } from '../../segment/segmented-text.ts'

const SURE = words('zwei drei vier fünf sechs neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend')
const LARGE = /^(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?:hundert|tausend)\p{L}{0,30}|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(?:zwan|vier|fünf|sech|sieb|acht|neun)zig|(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)unddreißig)$/u
/** „sieben“ is a verb, „acht geben“ an idiom: they count only before a noun. */
const BEFORE_NOUN = words('sieben acht')

export const rule: SentenceRule = {
  id: 'number-word',
  code: 'W14',
  title: 'Zahl als Wort',
  sources: ['Netzwerk Leichte Sprache', 'Bredel/Maaß', 'Leichte Sprache Baden-Württemberg', 'LanguageTool'],
  severity: 'error',
  *checkSentence(sentence) {
    for (const [at, token] of sentence.tokens.entries()) {
      if (token.kind !== 'word' || !isNumber(token, sentence.tokens[at + 1])) continue
      yield hit(sentence, token, `Zahl als Wort: „${token.text}“.`, 'Schreiben Sie die Zahl mit Ziffern: „3 Tage“.')
    }
  },
}

function isNumber(token: Token, next: Token | undefined): boolean {
  if (token.text !== token.lower && token.start > 0) return false
  if (SURE.has(token.lower) || LARGE.test(token.lower)) return true
  return BEFORE_NOUN.has(token.lower) && next !== undefined && /^\p{Lu}/u.test(next.text) && (next.flags & Flag.noun) !== 0
}
