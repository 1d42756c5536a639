/** A word that is explained somewhere, and every way in which it is written. */
export interface Explained {
  href: string
  writings: readonly string[]
}

/** Where a word stands in a text, and where it is explained. */
export interface Found {
  start: number
  end: number
  href: string
}

/** Finds explained words in a text, from left to right, none inside another. */
export type Finder = (text: string) => Found[]

const TOKEN = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu
/** A word that goes on like this is only a part of one: „Werkstatt- und …“, „Betreuer:in“, „amt.de“. */
const GOES_ON = /^(?:-|[*@_:./][\p{L}\p{N}])/u
const GOES_BEFORE = /(?:-|[\p{L}\p{N}][*@_:./])$/u
/** All that stands between the § and the name of a law. */
const PLACE_IN_LAW = /Abs|Satz|Nr|und|bis|\d[a-z]?|[§\s.,]/g

/**
 * A finder for whole words; of two that begin at the same place it takes the longer one.
 * Hyphens inside a word don't count: who lists „Werkstatt-Rat“ finds „Werkstattrat“ too.
 * When two words claim the same writing, the first has it.
 */
export function createFinder(words: readonly Explained[]): Finder {
  const known = byKey(words)
  const begins = new Set(words.flatMap(({ writings }) => writings.flatMap((writing) => tokensOf(writing).slice(0, 1).map(({ start, end }) => keyOf(writing.slice(start, end))))))
  const longest = Math.max(0, ...words.flatMap(({ writings }) => writings.map((writing) => tokensOf(writing).length)))

  return (text) => {
    const tokens = tokensOf(text)
    let end = 0
    return tokens.flatMap((first, index) => {
      const { start } = first
      if (start < end || !begins.has(keyOf(text.slice(start, first.end)))) return []
      const found = tokens.slice(index, index + longest).reverse().flatMap((last) => match(text, start, last.end, known)).slice(0, 1)
      end = found[0]?.end ?? end
      return found
    })
  }
}

type Known = ReadonlyMap<string, { href: string; writings: string[] }>

function byKey(words: readonly Explained[]): Known {
  const known = new Map<string, { href: string; writings: string[] }>()
  for (const { href, writings } of words) {
    for (const writing of writings) {
      const entry = known.get(keyOf(writing)) ?? { href, writings: [] }
      if (entry.href === href) entry.writings.push(writing)
      known.set(keyOf(writing), entry)
    }
  }
  return known
}

function match(text: string, start: number, end: number, known: Known): Found[] {
  const entry = known.get(keyOf(text.slice(start, end)))
  const isWhole = () => !GOES_ON.test(text.slice(end, end + 2)) && !GOES_BEFORE.test(text.slice(Math.max(0, start - 2), start))
  return entry && isWhole() && !isCited(text.slice(0, start)) && entry.writings.some((writing) => mayBegin(writing, text[start]!)) ? [{ start, end, href: entry.href }] : []
}

/** Whether a law is named only for a place in it: „§ 5 Abs. 3 WMVO“. */
function isCited(before: string): boolean {
  const at = before.lastIndexOf('§')
  return at >= 0 && before.slice(at).replace(PLACE_IN_LAW, '') === ''
}

const tokensOf = (text: string) => [...text.matchAll(TOKEN)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }))

const keyOf = (writing: string) => writing.replace(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu, '').replace(/\s+/g, ' ').toLowerCase()

/**
 * Each word may begin a sentence with a capital. A small letter in place of a capital makes another word
 * („teilhaben“ and „Teilhabe“), but not where several words belong together: „anderer Leistungs-Anbieter“.
 */
const mayBegin = (writing: string, first: string) => writing[0] === first || writing[0] === first.toLowerCase() || writing.includes(' ')
