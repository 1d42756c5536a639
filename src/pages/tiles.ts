import type { ArticleKind } from '../content/catalogue.ts'
import type { Key } from '../i18n/create-translator.ts'
import type { TileData } from '../ui/tile/tile.tsx'
import type { Site } from './page.ts'

/** The pages that list something, in the order in which they are offered. */
export const LISTS: readonly { path: string; words: string; picture: string; kind?: ArticleKind }[] = [
  { path: '/angebote/', words: 'programmes', picture: 'arbeit', kind: 'programme' },
  { path: '/rechte/', words: 'rights', picture: 'waehlen', kind: 'right' },
  { path: '/sorgen/', words: 'worries', picture: 'frage', kind: 'worry' },
  { path: '/themen/', words: 'topics', picture: 'buch', kind: 'topic' },
  { path: '/kontakte/', words: 'contacts', picture: 'telefon' },
  { path: '/woerter/', words: 'glossary', picture: 'wort' },
]

/** So many guides stand on the start page; with the four lists of articles that makes six tiles. More is too much at once. */
const GUIDES_AT_START = 2

/** The start page: the first guides, then the lists of articles. */
export function homeTiles(site: Site): TileData[] {
  return [...guideTiles(site).slice(0, GUIDES_AT_START), ...listTiles(site, LISTS.filter(({ kind }) => kind))]
}

/** What a list offers beside its articles, so that every page can be reached by links: further guides, further lists. */
export function furtherTiles(site: Site, kind: ArticleKind): TileData[] {
  if (kind === 'right') return guideTiles(site).slice(GUIDES_AT_START)
  return kind === 'topic' ? listTiles(site, LISTS.filter((list) => !list.kind)) : []
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

/** The tiles of all articles of a kind, in the order of their files. */
export function articleTiles({ catalogue, language }: Site, kind: ArticleKind): TileData[] {
  return catalogue.articles.filter((article) => article.kind === kind && article.texts[language.id]).map((article) => {
    const { tile, summary } = article.texts[language.id]!
    return { path: article.path, picture: article.picture, label: tile, summary }
  })
}

/** The tiles of the pages that an article points to. */
export function tilesFor(site: Site, paths: readonly string[]): TileData[] {
  const all = [...guideTiles(site), ...listTiles(site), ...site.catalogue.articles.map((article) => article.kind).filter((kind, index, kinds) => kinds.indexOf(kind) === index).flatMap((kind) => articleTiles(site, kind))]
  return paths.flatMap((path) => all.find((tile) => tile.path === path) ?? [])
}
