import { isLower, isNoun, words } from '../../clauses.ts'
import { Flag } from '../../lexicon/flags.ts'
import type { Token } from '../../segment/segmented-text.ts'

/** First and last index of a genitive that begins, or has its head, at a token. */
type Find = (tokens: readonly Token[], at: number, hasDative: boolean) => readonly [number, number] | undefined

const ARTICLES = words('des eines keines meines deines seines ihres unseres eures dieses jenes jedes manches solches welches')
const FEMININE_OR_PLURAL = words('der einer keiner meiner deiner seiner ihrer unserer eurer dieser jener jeder aller vieler mehrerer beider einiger')
const PREPOSITIONS = words(`wegen trotz während innerhalb außerhalb aufgrund anstatt anstelle mittels anhand infolge hinsichtlich bezüglich angesichts anlässlich
  zwecks seitens mithilfe zugunsten oberhalb unterhalb jenseits diesseits einschließlich inklusive hinsichtlich ungeachtet vorbehaltlich`)
/** After these „der Krankheit“ and „einer Krankheit“ are as good a dative. */
const DATIVE_TOO = words('wegen trotz während einschließlich inklusive')
const POSSESSED = words('deren dessen')
/** „diese Woche weniger Menschen“, „eine Kiste voller Bücher“, „Daten jeder Zeit löschen“: no genitive at all. */
const NO_ADJECTIVES = words('weniger voller früher später')
const ADVERB = /^jeder zeit$/
/** These are first names themselves, no „von Andrea“. */
const NAMES_WITH_S = words('andreas jonas lukas niklas elias matthias tobias thomas markus marius julius')
const IDIOMS = /^(?:eines (?:tages|morgens|abends|nachts)|des (?:weiteren|öfteren))$/
/** „ein zehn Tonnen schwerer Stein“: the measure goes with the adjective. */
const MEASURES = /(?:^|[a-z])(?:tonnen|meter|kilo|gramm|liter|grad|jahre|monate|wochen|tage|stunden|minuten)$/
/** Before these a noun in front of „der“ is no head: it belongs to a measure, a time or a greeting. */
const NO_HEADS = words('uhr montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember euro prozent sie ihnen ihr aber dank laut nahe ja nein')

/** The noun after at most two words in lower case: „des neuen Lohns“. */
function nounAfter(tokens: readonly Token[], at: number, most = 2): number {
  for (let next = at + 1; next <= at + 1 + most; next++) {
    const token = tokens[next]
    if (!token || token.kind === 'mark') return -1
    if (/^\p{Lu}/u.test(token.text) || token.kind === 'number') return token.kind === 'word' ? next : -1
    if ((token.flags & Flag.adjective) === 0 && !/(?:en|er)$/.test(token.lower)) return -1
  }
  return -1
}

/** des Lohns, Ihres Chefs, eines Menschen. */
export const articleGenitive: Find = (tokens, at) => {
  const article = tokens[at]
  if (!article || !ARTICLES.has(article.lower)) return undefined
  const last = nounAfter(tokens, at)
  const noun = tokens[last]
  if (!noun || IDIOMS.test(`${article.lower} ${tokens[at + 1]?.lower ?? ''}`)) return undefined
  const sure = article.lower === 'des' || (noun.flags & Flag.genitiveS) !== 0 || /(?:ung|heit|keit)s$/.test(noun.text)
  return sure ? [at, last] : undefined
}

/** aufgrund der Krankheit, innerhalb eines Jahres. */
export const afterPreposition: Find = (tokens, at) => {
  const preposition = tokens[at]
  if (!preposition || !PREPOSITIONS.has(preposition.lower) || (preposition.text !== preposition.lower && at > 0)) return undefined
  const next = tokens[at + 1]
  if (!next) return undefined
  if (isNoun(next) && (next.flags & Flag.genitiveS) !== 0) return [at, at + 1]
  if (DATIVE_TOO.has(preposition.lower) || !FEMININE_OR_PLURAL.has(next.lower)) return undefined
  const last = nounAfter(tokens, at + 1)
  return last > 0 ? [at, last] : undefined
}

/** die Leitung der Werkstatt, die Einrichtung Ihrer Wahl, die Rechte behinderter Menschen. */
export const afterNoun: Find = (tokens, at, hasDative) => {
  const head = tokens[at]
  const article = tokens[at + 1]
  if (!head || !article || !isHead(head, tokens[at - 1])) return undefined
  if (POSSESSED.has(article.lower)) return undefined
  const isArticle = FEMININE_OR_PLURAL.has(article.lower) && (isLower(article) || /^(?:Ihrer|Deiner)$/.test(article.text))
  if (isArticle) {
    if (ADVERB.test(`${article.lower} ${tokens[at + 2]?.lower ?? ''}`)) return undefined
    const last = nounAfter(tokens, at + 1)
    return !hasDative && isFeminineOrPlural(tokens[last]) ? [at, last] : undefined
  }
  const isStrong = isLower(article) && /er$/.test(article.lower) && (article.flags & Flag.adjective) !== 0 && (article.flags & Flag.adjectiveStem) === 0
  return isStrong && !NO_ADJECTIVES.has(article.lower) && !MEASURES.test(head.lower) && isPlural(tokens[at + 2]) && !hasDative ? [at, at + 2] : undefined
}

/** Peters Chef, Deutschlands Städte. */
export const nameGenitive: Find = (tokens, at) => {
  const name = tokens[at]
  if (!name || name.parts.length > 1 || !/^\p{Lu}\p{Ll}+s$/u.test(name.text) || (name.flags & Flag.genitiveS) === 0) return undefined
  if ((name.flags & Flag.firstName) === 0 || NAMES_WITH_S.has(name.lower) || !isNoun(tokens[at + 1])) return undefined
  return /^(?:das|der|die|dem|den|ein|eine|kein)$/.test(tokens[at - 1]?.lower ?? '') ? undefined : [at, at + 1]
}

function isHead(head: Token, before: Token | undefined): boolean {
  if (!isNoun(head) || NO_HEADS.has(head.lower) || PREPOSITIONS.has(head.lower)) return false
  if (head.lower === 'beispiel' && before?.lower === 'zum') return false
  return before !== undefined || (head.flags & (Flag.present | Flag.past | Flag.imperative)) === 0
}

function isFeminineOrPlural(token: Token | undefined): boolean {
  if (!token || !isNoun(token)) return false
  const { flags } = token
  if ((flags & Flag.plural) !== 0) return true
  return (flags & Flag.feminine) !== 0 && (flags & Flag.masculine) === 0
}

const isPlural = (token: Token | undefined) => token !== undefined && isNoun(token) && (token.flags & Flag.plural) !== 0
