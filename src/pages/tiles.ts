import type { ArticleKind } from '../content/catalogue.ts'
import type { Key } from '../i18n/create-translator.ts'
import { LEAST } from '../model/choice.ts'
import type { TileData } from '../ui/tile/tile.tsx'
import { differencesIn } from './difference.ts'
import type { Site } from './page.ts'

/** The pages that list something, in the order in which they are offered. */
export const LISTS: readonly { path: string; words: string; picture: string; kind?: ArticleKind }[] = [
  { path: '/angebote/', words: 'programmes', picture: 'arbeit', kind: 'programme' },
  { path: '/landschaft/', words: 'landscape', picture: 'plan' },
  { path: '/rechte/', words: 'rights', picture: 'waehlen', kind: 'right' },
  { path: '/sorgen/', words: 'worries', picture: 'frage', kind: 'worry' },
  { path: '/themen/', words: 'topics', picture: 'buch', kind: 'topic' },
  { path: '/kontakte/', words: 'contacts', picture: 'telefon' },
  { path: '/woerter/', words: 'glossary', picture: 'wort' },
  { path: '/suche/', words: 'search', picture: 'suchen' },
]

/** So many tiles stand on the start page, and so many of them are guides. More is too much at once. */
const TILES_AT_START = 6
const GUIDES_AT_START = 2

/** What stands on the start page after the guides, as long as there is room. */
const AT_START: readonly string[] = ['programmes', 'landscape', 'rights', 'worries', 'topics']

/** The start page: the first guides, then lists. What has no room there is offered on the page of all programmes. */
export const homeTiles = (site: Site): TileData[] =>
  [...guideTiles(site).slice(0, GUIDES_AT_START), ...listTiles(site, listsOf(site, AT_START))].slice(0, TILES_AT_START)

/** Lists by their words; the picture of all ways only where a kiosk has stations. */
const listsOf = ({ catalogue }: Site, words: readonly string[]) =>
  LISTS.filter((list) => words.includes(list.words) && (list.words !== 'landscape' || catalogue.landscape))

/** What a list offers beside its articles, so that every page can be reached by links: further guides, further lists. */
export function furtherTiles(site: Site, kind: ArticleKind): TileData[] {
  if (kind === 'programme') return [...comparisonTiles(site), ...listTiles(site, listsOf(site, ['landscape', 'topics']))]
  if (kind === 'right') return guideTiles(site).slice(GUIDES_AT_START)
  return kind === 'topic' ? listTiles(site, LISTS.filter((list) => !list.kind && list.words !== 'landscape')) : []
}

function listTiles({ line }: Site, lists = LISTS): TileData[] {
  return lists.map(({ path, words, picture }) => ({
    path, picture, label: line(`${words}.tile` as Key), summary: line(`${words}.summary` as Key),
  }))
}

function guideTiles({ catalogue, language }: Site): TileData[] {
  return catalogue.guides.flatMap(({ path, picture, words }) => {
    const { tile, summary } = words[language.id] ?? {}
    return tile && summary ? { path, picture, label: tile, summary } : []
  })
}

/** Only where there is something to compare. */
export const isCompared = ({ catalogue, language }: Site): boolean => (catalogue.comparison[language.id]?.programmes.length ?? 0) >= LEAST

const comparisonTiles = (site: Site): TileData[] =>
  isCompared(site) ? [{ path: '/vergleich/', picture: 'unterschied', label: site.line('compare.tile'), summary: site.line('compare.summary') }] : []

/** The tiles of all articles of a kind, in the order of their files. */
export function articleTiles({ catalogue, language }: Site, kind: ArticleKind): TileData[] {
  return catalogue.articles.filter((article) => article.kind === kind && article.texts[language.id]).map((article) => {
    const { tile, summary } = article.texts[language.id]!
    return { path: article.path, picture: article.picture, label: tile, summary }
  })
}

/** Each page that can be offered. */
export function allTiles(site: Site): TileData[] {
  return [...guideTiles(site), ...listTiles(site), ...comparisonTiles(site), ...differencesIn(site), ...site.catalogue.articles.map((article) => article.kind).filter((kind, index, kinds) => kinds.indexOf(kind) === index).flatMap((kind) => articleTiles(site, kind))]
}

/** The tiles of the pages that an article points to. */
export function tilesFor(site: Site, paths: readonly string[]): TileData[] {
  const tiles = tilesOf.get(site) ?? byPath(site)
  return paths.flatMap((path) => tiles.get(path) ?? [])
}

/** By their paths, made once for all pages of a site; the first of two on one path counts. */
const tilesOf = new WeakMap<Site, Map<string, TileData>>()

function byPath(site: Site): Map<string, TileData> {
  const tiles = new Map(allTiles(site).reverse().map((tile) => [tile.path, tile]))
  tilesOf.set(site, tiles)
  return tiles
}
