import { plainText } from '../language/text.ts'
import type { Article, Section } from '../content/catalogue.ts'
import { Block } from '../ui/block/block.tsx'
import { Line } from '../ui/line/line.tsx'
import { PageNote } from '../ui/page-note/page-note.tsx'
import { Tiles } from '../ui/tile/tile.tsx'
import { differencesIn, type Difference } from './difference.ts'
import { explainedBlock } from './explained.ts'
import { blockNotes, pageNotes, sourcesOf } from './notes.ts'
import type { Page, Site } from './page.ts'
import { tilesFor } from './tiles.ts'

/** One page for each comparison of two sides that stands in a text: the same words, with an address of their own. */
export function differencePages(site: Site): Page[] {
  return differencesIn(site).map((difference) => {
    const { path, article, label, summary } = difference
    return { path, parent: article.path, title: plainText(label), description: plainText(summary), body: () => <Body site={site} {...difference} /> }
  })
}

function Body({ site, article, section, label }: Difference & { site: Site }) {
  const text = { ...article.texts[site.language.id]!, sections: [section] }
  return (
    <article class="column">
      <h1><Line line={label} /></h1>
      <Blocks site={site} section={section} />
      <Related site={site} article={article} />
      <PageNote {...pageNotes(site, text)} heading={site.line('article.sources')} sources={sourcesOf(site, text)} />
    </article>
  )
}

function Blocks({ site, section }: { site: Site; section: Section }) {
  return (
    <section>
      {section.heading && <h2><Line line={section.heading} /></h2>}
      {section.blocks.map((block) => <Block block={explainedBlock(site, block)} note={blockNotes(site, block)} />)}
    </section>
  )
}

function Related({ site, article }: { site: Site; article: Article }) {
  return <nav aria-label={site.t('article.related')}><h2><Line line={site.line('article.related')} /></h2><Tiles tiles={tilesFor(site, [article.path, '/vergleich/'])} /></nav>
}
