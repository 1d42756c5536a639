import { Flag } from '../../lexicon/flags.ts'
import { hit, type SentenceRule } from '../../rule.ts'

export const rule: SentenceRule = {
  id: 'hyphen-case',
  code: 'W05',
  title: 'Groß und klein nach dem Binde-Strich',
  sources: ['Leichte Sprache Baden-Württemberg', 'Bredel/Maaß'],
  severity: 'error',
  *checkSentence(sentence, { lexicon }) {
    for (const token of sentence.words) {
      if (token.kind !== 'word' || token.parts.length < 2 || !/^\p{Lu}\p{Ll}/u.test(token.text)) continue
      const hasDot = /[·‧]/.test(token.text)
      const wrong = token.parts.slice(1).find((part) => (hasDot ? /^\p{Lu}\p{Ll}/u.test(part) : isSmallNoun(part, lexicon.flags)))
      if (wrong === undefined) continue
      const right = token.parts.map((part, at) => (at > 0 && hasDot ? part.toLowerCase() : capital(part))).join(hasDot ? '·' : '-')
      const message = hasDot ? 'Nach dem Medio-Punkt geht es klein weiter' : 'Nach dem Binde-Strich beginnt ein Haupt-Wort groß'
      yield hit(sentence, token, `${message}: „${token.text}“.`, `Schreiben Sie „${right}“.`)
    }
  },
}

/** „Arbeits-platz“, but not „Corona-bedingt“, „Vor-und“ or a proper name with „am“. */
function isSmallNoun(part: string, flags: (form: string) => number): boolean {
  if (!/^\p{Ll}{3,}$/u.test(part)) return false
  const isOther = (flags(part) & (Flag.infinitive | Flag.participle | Flag.adjective | Flag.presentParticiple)) !== 0
  return !isOther && (flags(capital(part)) & Flag.noun) !== 0 && !/^(?:und|oder|der|die|das|dem|den|vor|auf|für|mit|bei|aus|wie|als|ein|los|mal)$/.test(part)
}

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)
