import { Flag } from './lexicon/flags.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { syllableBorders } from './syllables.ts'

/** Where the hyphen goes: „Eingliederungshilfe“ → Eingliederungs-Hilfe. */
export interface Split {
  parts: readonly string[]
  cost: number
}

const LONGEST = 60
const KEPT = 50_000
const SHORTEST_PART = 3
const LINKING = ['', 's', 'es', 'n', 'en', 'er', 'e']
/** These ask for a linking s: Inklusions-Amt, never Inklusion-Samt. */
const NEEDS_S = /(?:ung|ion|heit|keit|schaft|tät|ling|tum)$/
/** First parts that are no nouns. */
const FIRST_PARTS = new Set(`selbst mit neben haupt grund sonder mindest höchst groß klein alt neu früh spät fern nah hoch tief frei voll halb teil einzel gesamt gegen
  zwischen innen außen ober unter vor nach über zusatz bio öko elektro auto video foto kombi extra privat sozial zentral lokal computer online
  mehr zweit dritt erst regional mobil nord süd ost west intensiv schwer kultus zenti kilo quadrat achtel corona reha bar fein grob kurz lang wild schnell über gemein general fremd`.split(/\s+/))
/** Endings that the dictionary lists as nouns and that are none as a part of a compound. */
const NO_PARTS = new Set('ung ungen heit keit schaft tum nis sal lein chen ling ion ismus ende enden eng tag ern ier rung lung tung dung nung gung elt ert ess erin in innen tion tionen ate ale ane ase ist isten samt lande bunde rinnen stand lich bar nah art arten'.split(' '))
const GOOD_SHORT = new Set('tag tage art arten ende stand'.split(' '))

/** A splitter with its own memory: the same long words return again and again. */
export function createSplitter(lexicon: Lexicon): (word: string) => Split | undefined {
  const known = new Map<string, Split | undefined>()
  return (word) => {
    if (known.has(word)) return known.get(word)
    const found = split(word, lexicon)
    if (known.size < KEPT) known.set(word, found)
    return found
  }
}

/** The cheapest way to cut a word into dictionary words; undefined when there is none. */
function split(word: string, lexicon: Lexicon): Split | undefined {
  const text = word.toLowerCase()
  if (text.length > LONGEST || !/^[a-zäöüß]+$/.test(text)) return undefined
  const anywhere = cut(text, lexicon, () => true)
  if (!anywhere) return undefined
  // A joint is always a border of syllables; this keeps „Inklusion-Samt“ out. Asked late, because patterns are slow.
  const borders = new Set(syllableBorders(text))
  let end = 0
  const fits = anywhere.parts.slice(0, -1).every((part) => borders.has((end += part.length)))
  return fits ? anywhere : cut(text, lexicon, (at) => at === text.length || borders.has(at))
}

function cut(text: string, lexicon: Lexicon, isBorder: (at: number) => boolean): Split | undefined {
  const best: (Split | undefined)[] = [{ parts: [], cost: 0 }]
  for (let end = SHORTEST_PART; end <= text.length; end++) {
    if (!isBorder(end)) continue
    for (let start = 0; start <= end - SHORTEST_PART; start++) {
      const head = best[start]
      if (!head || end - start === text.length) continue
      const price = partCost(text.slice(start, end), start === 0, end === text.length, lexicon)
      const cost = head.cost + price
      if (price < Infinity && cost < (best[end]?.cost ?? Infinity)) best[end] = { parts: [...head.parts, capital(text.slice(start, end))], cost }
    }
  }
  return best[text.length]
}

/** Few, long, frequent parts are cheap. */
function partCost(part: string, isFirst: boolean, isLast: boolean, lexicon: Lexicon): number {
  if (isLast) return wordCost(part, lexicon, true)
  let cheapest = isFirst && FIRST_PARTS.has(part) ? 10 : Infinity
  for (const link of LINKING) {
    const stem = part.slice(0, part.length - link.length)
    if (!part.endsWith(link) || stem.length < SHORTEST_PART) continue
    if (NEEDS_S.test(stem) !== (link === 's') && (NEEDS_S.test(stem) || link === 'es')) continue
    const price = Math.min(wordCost(stem, lexicon, false), stemCost(stem, link, lexicon)) + linkCost(stem, link)
    cheapest = Math.min(cheapest, price)
  }
  return cheapest
}

function linkCost(stem: string, link: string): number {
  if (link === '' || NEEDS_S.test(stem)) return 0
  return link === 's' || link === 'n' || link === 'en' ? 1 : 2.5
}

function wordCost(part: string, lexicon: Lexicon, isLast: boolean): number {
  if (NO_PARTS.has(part) && !GOOD_SHORT.has(part)) return Infinity
  const flags = lexicon.flags(capital(part))
  if ((flags & Flag.noun) === 0) return isDerived(part, lexicon) ? 13 : Infinity
  // A first part stands in its basic form or in the plural, never „Hauses-“.
  if (!isLast && (flags & Flag.nounLemma) === 0 && (flags & Flag.plural) === 0) return Infinity
  return 9 + rarity(part, lexicon) + (part.length <= 3 ? 4 : part.length === 4 ? 1.5 : 0)
}

/** „Bestätigung“ is in no dictionary, „bestätigen“ is. */
function isDerived(part: string, lexicon: Lexicon): boolean {
  const stem = /^(.{4,})ung(?:en)?$/.exec(part)?.[1]
  return stem !== undefined && ((lexicon.flags(`${stem}en`) | lexicon.flags(`${stem}n`)) & Flag.infinitive) !== 0
}

/** A verb as first part: „Wohn-Heim“, „Warte-Zimmer“. */
function stemCost(stem: string, link: string, lexicon: Lexicon): number {
  if ((link !== '' && link !== 'e') || stem.length < 3) return Infinity
  const isVerb = (lexicon.flags(`${stem}en`) & Flag.infinitive) !== 0 || (/[lr]$/.test(stem) && (lexicon.flags(`${stem}n`) & Flag.infinitive) !== 0)
  return isVerb ? 11 + rarity(`${stem}en`, lexicon) : Infinity
}

/** 0 for a common word, up to 6 for one that no frequency list knows. */
function rarity(word: string, lexicon: Lexicon): number {
  const rank = Math.min(lexicon.spokenRank(word) || lexicon.spokenRank(capital(word)) || Infinity, (lexicon.writtenRank(word) || lexicon.writtenRank(capital(word)) || Infinity) / 2)
  return rank === Infinity ? 6 : Math.max(0, Math.log2(rank / 500)) * 0.8
}

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)

/** Eingliederungs-Hilfe. */
export const hyphenated = (found: Split) => found.parts.join('-')
