import { isFinite, isNoun, words } from '../../clauses.ts'
import { Flag } from '../../lexicon/flags.ts'
import { hit, type Hit, type SentenceRule } from '../../rule.ts'
import type { Sentence, Token } from '../../segment/segmented-text.ts'

const ALWAYS = words('dass ob obwohl obgleich damit sodass bevor nachdem sobald solange sofern soweit falls indem wodurch wofür womit woran worauf worüber wovon wozu weshalb weswegen wobei')
const MILD = words('wenn weil')
const WITH_VERB_LAST = words('der die das den dem deren dessen denen welche welcher welches welchen welchem was wer wen wem wie wo wohin woher warum während bis da als')
const BEFORE_RELATIVE = words('in im an am auf aus bei für mit nach von vor zu durch über unter um ohne gegen neben zwischen')
const ZU = words('um ohne anstatt statt')
const FIX = 'Machen Sie zwei Sätze daraus. Aus einer Bedingung wird eine Frage: „… ? Dann …“'
const ARTICLE = /^(?:der|die|das|den|dem|ein|eine|einen|mein|meine|Ihr|ihre|ihr)$/
const SHORT = 12

export const rule: SentenceRule = {
  id: 'subordinate-clause',
  code: 'S10',
  title: 'Nebensatz',
  sources: ['BITV-5', 'Bredel/Maaß', 'DIN SPEC 33429', 'Leichte Sprache Sachsen'],
  severity: 'error',
  *checkSentence(sentence) {
    const { tokens } = sentence
    const opening = tokens[0]
    if (opening && MILD.has(opening.lower) && tokens.some((token) => token.text === ',')) yield mild(sentence, opening)
    for (const [at, comma] of tokens.entries()) {
      if (comma.text !== ',' || tokens[at + 1] === undefined) continue
      const word = tokens[at + 1] as Token
      if (MILD.has(word.lower)) yield mild(sentence, word)
      else if (isSubordinate(tokens, at + 1)) yield hit(sentence, word, `Nebensatz mit „${word.text}“.`, FIX)
    }
  },
}

/** „Wenn …, dann …“ in one short sentence is allowed by some rule books, so a person decides. */
function mild(sentence: Sentence, token: Token): Hit {
  const commas = sentence.tokens.filter((other) => other.text === ',').length
  const found = hit(sentence, token, `Nebensatz mit „${token.text}“.`, FIX)
  return sentence.words.length <= SHORT && commas <= 1 ? { ...found, severity: 'review' } : found
}

function isSubordinate(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at] as Token
  if (ALWAYS.has(word.lower)) return true
  const last = lastOfClause(tokens, at)
  if (ZU.has(word.lower)) return hasZuInfinitive(tokens, at, last)
  const next = tokens[at + 1]
  const isRelative = WITH_VERB_LAST.has(word.lower) || (BEFORE_RELATIVE.has(word.lower) && WITH_VERB_LAST.has(next?.lower ?? ''))
  // The verb of a relative clause stands last, with something between it and the pronoun.
  if (isEnumeration(tokens, at, last)) return false
  return isRelative && last - at >= 1 && isFinite(tokens[last]) && !isFinite(next) && !hasZuInfinitive(tokens, at, last)
}

/** „Die Mutter, die Tochter und der Sohn kommen“: article and noun on both sides of „und“. */
function isEnumeration(tokens: readonly Token[], at: number, last: number): boolean {
  const joint = tokens.findIndex((token, index) => index > at && index < last && /^(?:und|oder)$/.test(token.lower))
  return joint > 0 && joint - at <= 3 && isNoun(tokens[joint - 1]) && ARTICLE.test(tokens[joint + 1]?.lower ?? '') && isNoun(tokens[last - 1]) && last - joint <= 4
}

function hasZuInfinitive(tokens: readonly Token[], at: number, last: number): boolean {
  const verb = tokens[last]
  return ((verb?.flags ?? 0) & Flag.zuInfinitive) !== 0 || (tokens[last - 1]?.lower === 'zu' && last - 1 > at)
}

/** The last word before the next comma or the end. */
function lastOfClause(tokens: readonly Token[], at: number): number {
  let last = at
  while (tokens[last + 1] && tokens[last + 1]?.kind !== 'mark') last++
  return last
}
