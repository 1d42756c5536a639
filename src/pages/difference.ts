import { plainText, type Line } from '../language/text.ts'
import type { Article, BlockItem, Section } from '../content/catalogue.ts'
import type { TileData } from '../ui/tile/tile.tsx'
import type { Site } from './page.ts'

/** Two sides that a text compares for good, and the part of the text in which it does. */
export interface Difference extends TileData {
  article: Article
  section: Section
  summary: Line
}

type Table = Extract<BlockItem, { kind: 'comparison' }>

/** The first comparison of each text in the language of the site. Its page has the id of the article. */
export function differencesIn(site: Site): Difference[] {
  return site.catalogue.articles.filter(({ sensitive }) => !sensitive).flatMap((article) => {
    const sections = article.texts[site.language.id]?.sections ?? []
    const [found] = sections.flatMap((section) => tablesIn(section).map((table) => ({ section, table })))
    return found ? [differenceOf(site, article, found.section, found.table)] : []
  })
}

const tablesIn = ({ blocks }: Section): Table[] => blocks.flatMap(({ items }) => items).filter((item) => item.kind === 'comparison')

const differenceOf = ({ line }: Site, article: Article, section: Section, { left, right }: Table): Difference => ({
  article, section, path: `/vergleich/${article.id}/`, picture: 'unterschied',
  label: line('compare.pair', { left: plainText(left), right: plainText(right) }), summary: line('compare.pair.summary'),
})
