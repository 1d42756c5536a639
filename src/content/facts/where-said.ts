import { literal } from '../../language/literal.ts'
import { plainText, type Line } from '../../language/text.ts'
import type { Catalogue, Fact } from '../catalogue.ts'
import { blockLines } from '../text/build-text.ts'
import { wordAddress } from '../words/word-address.ts'
import { fold, saysFact } from './statements.ts'
import { factValue, valueKeys } from './value.ts'

/** A place at which a fact is shown. */
export interface SaidAt {
  /** `language/path` */
  page: string
  /** The sentences that say it; none where only the page is known. */
  sentences: string[]
}

interface Shown {
  facts: readonly string[]
  page: string
  lines: readonly Line[]
  /** Much else stands there: what doesn't say the fact by itself is not about it. */
  isWide?: boolean
}

/** Each fact with the pages that name it, and the words in which they say it. */
export function whereSaid(catalogue: Catalogue): Map<string, SaidAt[]> {
  const said = new Map<string, SaidAt[]>([...catalogue.facts.keys()].map((id) => [id, []]))
  for (const { facts, page, lines, isWide } of shownIn(catalogue)) {
    for (const id of new Set(facts)) {
      const fact = catalogue.facts.get(id)
      if (fact) add(said.get(id)!, page, sentencesOn(fact, lines, isWide))
    }
  }
  return said
}

/** A page that names a fact in several places stands there once. */
function add(places: SaidAt[], page: string, sentences: readonly string[]): void {
  const there = places.find((place) => place.page === page)
  if (there) there.sentences = [...new Set([...there.sentences, ...sentences])]
  else places.push({ page, sentences: [...new Set(sentences)] })
}

/** The sentences that say a fact, or have its value; all of them where none does it by itself. */
function sentencesOn(fact: Fact, lines: readonly Line[], isWide = false): string[] {
  const values = [undefined, ...valueKeys(fact)].flatMap((key) => factValue(fact, key) ?? [])
  const texts = lines.map(plainText)
  const saying = texts.filter((text) => saysFact(fact, text, new Set()) || values.some((value) => new RegExp(`(?<![\\d.,])${literal(fold(value))}(?![\\d])`).test(fold(text))))
  return saying.length || isWide ? saying : texts
}

const shownIn = (catalogue: Catalogue): Shown[] => [...inArticles(catalogue), ...inGuides(catalogue), ...inComparison(catalogue), ...inContacts(catalogue), ...inGlossary(catalogue), ...inLandscape(catalogue)]

const inArticles = ({ articles }: Catalogue): Shown[] =>
  articles.flatMap(({ path, texts }) => Object.entries(texts).flatMap(([language, { sections }]) =>
    sections.flatMap(({ blocks }) => blocks).map((block) => ({ facts: block.facts, page: `${language}${path}`, lines: blockLines(block) }))))

const inGuides = ({ guides }: Catalogue): Shown[] =>
  guides.flatMap(({ guide, ends, words, facts }) => Object.entries(words).flatMap(([language, { programmes, notes, results }]) => {
    const page = `${language}${ends}`
    const laws = guide.programmes.flatMap(({ id, law }) => law.map(({ fact }, index) => ({ facts: [fact], page, lines: programmes[id]?.reasons[`law-${index}`] ?? [] })))
    const inLaws = new Set(laws.flatMap((each) => each.facts))
    const told = [...Object.values(programmes).flatMap(({ gains, changes, next }) => [...gains, ...changes, ...next]), ...notes.flatMap(({ lines }) => lines), ...Object.values(results).flatMap(({ lines }) => lines)]
    return [...laws, ...facts.filter((fact) => !inLaws.has(fact)).map((fact) => ({ facts: [fact], page, lines: told, isWide: true }))]
  }))

const inComparison = ({ comparison }: Catalogue): Shown[] =>
  Object.entries(comparison).flatMap(([language, { programmes }]) => programmes.flatMap(({ cells }) => Object.values(cells)).map(({ facts, lines }) => ({ facts, lines, page: `${language}/vergleich/` })))

const inContacts = ({ contacts, languages }: Catalogue): Shown[] =>
  contacts.flatMap(({ id, facts, helps }) => languages.map((language) => ({ facts, page: `${language.id}/kontakte/#${id}`, lines: helps[language.id] ?? [] })))

const inGlossary = ({ glossary, languages }: Catalogue): Shown[] =>
  glossary.flatMap((entry) => languages.map((language) => ({ facts: entry.facts, page: `${language.id}${wordAddress(entry, language)}`, lines: entry.explanation[language.id] ?? [] })))

const inLandscape = ({ landscape, languages }: Catalogue): Shown[] =>
  landscape ? languages.map((language) => ({ facts: landscape.facts, page: `${language.id}/landschaft/`, lines: [] })) : []
