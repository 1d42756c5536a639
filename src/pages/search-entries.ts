import type { Article, ByLanguage, Contact, GlossaryEntry, GuideContent } from '../content/catalogue.ts'
import { remembered } from '../content/remembered.ts'
import { wordAddress } from '../content/words/word-address.ts'
import { spokenForm } from '../language/spoken/index.ts'
import { plainText, type Line } from '../language/text.ts'
import { isGerman, tongueOf } from '../language/tongue.ts'
import type { SearchEntry } from '../search/entry.ts'
import { fold } from '../search/words.ts'
import type { TileData } from '../ui/tile/tile.tsx'
import type { Site } from './page.ts'
import { allTiles } from './tiles.ts'

/** Here one searches. */
export const SEARCH = '/suche/'

const known = new WeakMap<Site, SearchEntry[]>()

/** What a search may find in a language: each page that has a tile, each word, each contact. Made once for the pages and the index. */
export function searchEntries(site: Site): readonly SearchEntry[] {
  return known.get(site) ?? known.set(site, entriesIn(site)).get(site)!
}

function entriesIn(site: Site): SearchEntry[] {
  const { catalogue } = site
  return [
    ...allTiles(site).filter(({ path }) => path !== SEARCH).map((tile) => pageEntry(tile, site)),
    ...catalogue.glossary.map((word) => wordEntry(word, site)),
    ...catalogue.contacts.map((contact) => contactEntry(contact, site)),
  ]
}

type Told = Pick<SearchEntry, 'names' | 'everyday' | 'headings' | 'text'>

function pageEntry({ path, picture, label, summary = label }: TileData, site: Site): SearchEntry {
  const article = site.catalogue.articles.find((each) => each.path === path)
  const guide = site.catalogue.guides.find((each) => each.path === path)
  const { names, text, ...told } = article ? toldIn(article, site) : guide ? askedIn(guide, site) : NOTHING
  return { kind: article?.sensitive ? 'help' : 'page', path, picture, label: bare(label), summary: bare(summary), ...told, names: [...said([label], site), ...names], text: [...said([summary], site), ...text] }
}

const NOTHING: Told = { names: [], everyday: [], headings: [], text: [] }

function toldIn({ texts, search }: Article, site: Site): Told {
  const own = inRegisters(texts, site)
  const sections = own.flatMap((text) => text.sections)
  const items = sections.flatMap((section) => section.blocks).flatMap((block) => block.items)
  const lines = items.flatMap((item) => (item.kind === 'lines' ? item.lines : item.kind === 'list' ? item.items : item.rows.flatMap(({ topic, left, right }) => [topic, left, right])))
  return {
    names: said(own.flatMap(({ title, tile }) => [title, tile]), site), everyday: search,
    headings: said(sections.flatMap(({ heading }) => heading ?? []), site), text: said([...own.map(({ summary }) => summary), ...lines], site),
  }
}

function askedIn({ words, search }: GuideContent, site: Site): Told {
  const own = inRegisters(words, site)
  return { names: said(own.flatMap(({ title, tile }) => [title, tile]), site), everyday: search, headings: [], text: said(own.flatMap(({ summary, intro }) => [summary, ...intro]), site) }
}

function wordEntry(entry: GlossaryEntry, site: Site): SearchEntry {
  const { word, forms, spoken, picture, explanation, search } = entry
  return {
    ...entryOf('word', wordAddress(entry, site.language), picture, word, explanation, site),
    names: [...said(inRegisters(word, site), site), ...forms.filter((form) => !isBent(form, word[site.language.id]!)), ...(spoken ? [spoken] : [])], everyday: search,
  }
}

/** „Gartens“ is found by its beginning. With each such form the word would count more than the page about it. */
const isBent = (form: string, word: Line) => joined(form).startsWith(joined(plainText(word)))
const joined = (text: string) => fold(text.replaceAll('-', ''))

function contactEntry({ id, name, helps, picture, search }: Contact, site: Site): SearchEntry {
  return { ...entryOf('contact', `/kontakte/#${id}`, picture, name, helps, site), names: said(inRegisters(name, site), site), everyday: search }
}

function entryOf(kind: SearchEntry['kind'], path: string, picture: string, name: ByLanguage<Line>, lines: ByLanguage<Line[]>, site: Site) {
  const label = name[site.language.id]!
  const summary = lines[site.language.id]!.find((line) => !line.span) ?? label
  return { kind, path, picture, label: bare(label), summary: bare(summary), headings: [], text: said(inRegisters(lines, site).flat(), site) }
}

/** The texts of all registers of a language: „de“ and „de-simple“ are both German. */
function inRegisters<T>(texts: ByLanguage<T>, { language, catalogue }: Site): T[] {
  const registers = catalogue.languages.filter(({ tag }) => tongueOf(tag) === tongueOf(language.tag))
  return registers.flatMap(({ id }) => texts[id] ?? [])
}

/** Each register is found by the words of the other, too. */
const spoken = remembered(spokenForm)

/** What is written, and in German what is said: without hyphens, with numbers and short forms spoken out. */
const said = (lines: readonly Line[], { language }: Site): string[] =>
  [...new Set(lines.map(plainText).flatMap((text) => (isGerman(language) ? [text, spoken(text)] : [text])))]

/** A Line without links: a result is a link as a whole. */
const bare = ({ parts }: Line): Line => ({ parts: parts.map((part) => ({ kind: 'text', text: part.text, ...('strong' in part && part.strong && { strong: true }) })) })
