import { words } from '../../clauses.ts'
import { hit, type TextRule } from '../../rule.ts'
import type { Sentence, Token } from '../../segment/segmented-text.ts'

const DU = words('du dich dir dein deine deinen deinem deiner deines')
const SIE = words('Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer Ihres')

interface Address {
  sentence: Sentence
  token: Token
}

export const rule: TextRule = {
  id: 'address-form',
  code: 'T01',
  title: 'Sie und du gemischt',
  sources: ['BITV-2', 'Netzwerk Leichte Sprache', 'Inclusion Europe', 'Bredel/Maaß'],
  severity: 'error',
  *checkText({ sentences }) {
    const du: Address[] = []
    const sie: Address[] = []
    for (const sentence of sentences) {
      for (const [at, token] of sentence.tokens.entries()) {
        if (isQuoted(sentence, token)) continue
        if (DU.has(token.lower)) du.push({ sentence, token })
        else if (SIE.has(token.text) && isSurelyAddress(sentence.tokens, at)) sie.push({ sentence, token })
      }
    }
    const [kept, lesser] = du.length > sie.length ? ['du', sie] as const : ['Sie', du] as const
    if (du.length === 0 || sie.length === 0) return
    for (const { sentence, token } of lesser) {
      yield hit(sentence, token, `„Sie“ und „du“ gemischt: „${token.text}“.`, `Bleiben Sie im ganzen Text bei „${kept}“.`)
    }
  },
}

/** At the start of a sentence „Sie“ may be the women of the sentence before. */
function isSurelyAddress(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before !== undefined && before.kind !== 'mark' && (tokens[at]?.start ?? 0) > 0
}

/** What others say to each other is no address to the reader. */
function isQuoted({ text }: Sentence, token: Token): boolean {
  const opened = text.slice(0, token.start).match(/[„“”»«"]/g)?.length ?? 0
  return opened % 2 === 1
}
