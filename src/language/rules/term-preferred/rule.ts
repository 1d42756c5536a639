import { hit, type SentenceRule, type Term } from '../../rule.ts'
import type { Token } from '../../segment/segmented-text.ts'

const ENDINGS = /^(?:s|es|e|n|en|er|ern|nen|innen|in)?$/

export const rule: SentenceRule = {
  id: 'term-preferred',
  code: 'W11',
  title: 'Anderes Wort für die gleiche Sache',
  sources: ['BITV-3', 'Netzwerk Leichte Sprache', 'Inclusion Europe', 'Bredel/Maaß'],
  severity: 'error',
  *checkSentence(sentence, { terms }) {
    const { tokens } = sentence
    for (let at = 0; at < tokens.length; at++) {
      for (const term of terms) {
        const length = matches(tokens, at, term)
        const last = tokens[at + length - 1]
        const first = tokens[at]
        if (length === 0 || !first || !last) continue
        const found = tokens.slice(at, at + length).map((token) => token.text).join(' ')
        yield hit(sentence, first, `Gleiche Sache, gleiches Wort: nicht „${found}“.`, `Schreiben Sie „${term.use}“.`, last)
      }
    }
  },
}

/** How many tokens the avoided word takes here; 0 when it is not here. */
function matches(tokens: readonly Token[], at: number, term: Term): number {
  for (const avoid of term.avoid) {
    const wanted = avoid.split(' ')
    const isHere = wanted.every((word, index) => isForm(tokens[at + index], word, index === wanted.length - 1))
    if (isHere) return wanted.length
  }
  return 0
}

/** Nouns keep their capital: „mittel“ is not „Mittel“. */
function isForm(token: Token | undefined, word: string, mayEnd: boolean): boolean {
  if (!token || !token.text.startsWith(word)) return false
  const ending = token.text.slice(word.length)
  return mayEnd ? ENDINGS.test(ending) : ending === ''
}
