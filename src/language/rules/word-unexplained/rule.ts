import { FINITE, Flag } from '../../lexicon/flags.ts'
import { hit, type Context, type TextRule } from '../../rule.ts'
import type { Sentence, Token } from '../../segment/segmented-text.ts'

/** A word this far down in both frequency lists is known to few. */
const RARE_SPOKEN = 9000
const RARE_WRITTEN = 15000
const NEAR = 3
const CONTENT = Flag.noun | Flag.adjective | Flag.infinitive | FINITE | Flag.participle

export const rule: TextRule = {
  id: 'word-unexplained',
  code: 'W10',
  title: 'Schweres Wort ohne Erklärung',
  sources: ['BITV-4', 'Netzwerk Leichte Sprache', 'Inclusion Europe', 'Bredel/Maaß'],
  severity: 'review',
  *checkText({ sentences }, context) {
    const seen = new Set<string>()
    for (const sentence of sentences) {
      for (const token of sentence.words) {
        if (!isHard(token, context) || seen.has(token.lower) || isInGlossary(token, context.glossary)) continue
        seen.add(token.lower)
        if (isExplained(token, sentences, sentence.index)) continue
        yield hit(sentence, token, `Schweres Wort ohne Erklärung: „${token.text}“.`, 'Nehmen Sie ein leichtes Wort. Oder schreiben Sie danach: „Das heißt: …“')
      }
    }
  },
}

/** Only dictionary words are judged: an unknown word is most often a name. */
function isHard(token: Token, { lexicon }: Context): boolean {
  if (token.kind !== 'word' || token.parts.length > 1 || token.text.length < 6 || (token.flags & CONTENT) === 0) return false
  const spoken = lexicon.spokenRank(token.text) || lexicon.spokenRank(token.lower)
  const written = lexicon.writtenRank(token.text) || lexicon.writtenRank(token.lower)
  return (spoken === 0 || spoken > RARE_SPOKEN) && (written === 0 || written > RARE_WRITTEN)
}

function isInGlossary(token: Token, glossary: ReadonlySet<string>): boolean {
  return [token.lower, token.lower.replace(/(?:es|en|s|n|e)$/, '')].some((form) => glossary.has(form))
}

/** „X. Das heißt: …“, „X ist ein …“, „X bedeutet …“ within three lines. */
function isExplained(token: Token, sentences: readonly Sentence[], from: number): boolean {
  return sentences.slice(from, from + NEAR + 1).some(({ text, tokens }, distance) => {
    if (/^(?:Das heißt|Das bedeutet|Das ist ein|Das sind|Damit ist gemeint|Zum Beispiel)/.test(text) && distance > 0) return true
    const at = tokens.findIndex((other) => other.lower === token.lower)
    return at >= 0 && at < 3 && /^(?:(?:bedeutet|bedeuten|heißt|meint)|(?:ist|sind) (?:ein|eine|das|die|wenn|für|\p{Lu}))/u.test(text.slice((tokens[at + 1]?.start ?? text.length)))
  })
}
