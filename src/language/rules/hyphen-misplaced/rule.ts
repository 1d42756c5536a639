import { Flag, VERB } from '../../lexicon/flags.ts'
import { hit, type SentenceRule } from '../../rule.ts'
import { words } from '../../clauses.ts'
import { hyphenated } from '../../compounds.ts'

const PREFIXES = words('ge be er ent emp ver zer miss un ur')
const SINGLE_LETTERS = /^(?:[EUSTXYOCDABVK]|\p{Lu}{2,}|\d+)$/u

export const rule: SentenceRule = {
  id: 'hyphen-misplaced',
  code: 'W04',
  title: 'Binde-Strich an der falschen Stelle',
  sources: ['Bredel/Maaß', 'Netzwerk Leichte Sprache'],
  severity: 'review',
  *checkSentence(sentence, { lexicon, split }) {
    for (const token of sentence.words) {
      if (token.kind !== 'word' || token.parts.length < 2) continue
      const [first, last] = [token.parts[0] ?? '', token.parts.at(-1) ?? '']
      const joined = token.parts.join('')
      if (PREFIXES.has(first.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(first)) {
        yield hit(sentence, token, `Eine Vor-Silbe bleibt am Wort: „${token.text}“.`, `Schreiben Sie „${first}${joined.slice(first.length).toLowerCase()}“.`)
      } else if (token.parts.some((part) => part.length === 1 && !SINGLE_LETTERS.test(part))) {
        yield hit(sentence, token, `Ein Buchstabe steht allein: „${token.text}“.`, 'Setzen Sie den Binde-Strich zwischen zwei Wörter.')
      } else if (hasStolenS(token.parts, lexicon.flags)) {
        yield hit(sentence, token, `Der Binde-Strich steht vor dem s statt dahinter: „${token.text}“.`, 'Das s gehört zum ersten Wort: „Inklusions-Amt“.')
      } else if (isNoWord(last, lexicon.flags)) {
        const joint = split(joined)
        const better = joint ? hyphenated(joint) : undefined
        if (better && better.toLowerCase() !== token.text.toLowerCase() && joint?.parts.length === token.parts.length) {
          yield hit(sentence, token, `Der Binde-Strich steht vielleicht falsch: „${token.text}“.`, `Meinen Sie „${better}“?`)
        }
      }
    }
  },
}

function isNoWord(part: string, flags: (form: string) => number): boolean {
  const capital = part.slice(0, 1).toUpperCase() + part.slice(1).toLowerCase()
  return (flags(capital) & Flag.noun) === 0 && (flags(part.toLowerCase()) & (VERB | Flag.adjective)) === 0
}

/** „Inklusion-Samt“ is an Inklusions-Amt. */
function hasStolenS(parts: readonly string[], flags: (form: string) => number): boolean {
  return parts.some((part, at) => {
    const rest = parts[at + 1]?.slice(1) ?? ''
    return /(?:ung|ion|heit|keit|schaft|tät)$/.test(part) && /^s/i.test(parts[at + 1] ?? '') && rest.length > 2 && (flags(rest.slice(0, 1).toUpperCase() + rest.slice(1)) & Flag.noun) !== 0 && /^[aeiouäöü]/.test(rest)
  })
}
