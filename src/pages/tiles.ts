import type { ArticleKind } from '../content/catalogue.ts'
import type { Key } from '../i18n/create-translator.ts'
import type { TileData } from '../ui/tile/tile.tsx'
import type { Site } from './page.ts'

/** The pages that list something, in the order of the start page. At most six: more is too much at once. */
export const LISTS: readonly { path: string; words: string; picture: string; kind?: ArticleKind }[] = [
  { path: '/angebote/', words: 'programmes', picture: 'arbeit', kind: 'programme' },
  { path: '/kontakte/', words: 'contacts', picture: 'telefon' },
  { path: '/sorgen/', words: 'worries', picture: 'frage', kind: 'worry' },
  { path: '/rechte/', words: 'rights', picture: 'waehlen', kind: 'right' },
  { path: '/themen/', words: 'topics', picture: 'buch', kind: 'topic' },
  { path: '/woerter/', words: 'glossary', picture: 'wort' },
]

export function listTiles({ line }: Site): TileData[] {
  return LISTS.map(({ path, words, picture }) => ({
    path, picture, label: line(`${words}.tile` as Key), summary: line(`${words}.summary` as Key),
  }))
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
  const all = [...listTiles(site), ...site.catalogue.articles.map((article) => article.kind).filter((kind, index, kinds) => kinds.indexOf(kind) === index).flatMap((kind) => articleTiles(site, kind))]
  return paths.flatMap((path) => all.find((tile) => tile.path === path) ?? [])
}
