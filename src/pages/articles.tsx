import { plainText } from '../language/text.ts'
import type { Article, ArticleText, Contact } from '../content/catalogue.ts'
import { Block } from '../ui/block/block.tsx'
import { ContactCard } from '../ui/contact-card/contact-card.tsx'
import { Line } from '../ui/line/line.tsx'
import { PageNote } from '../ui/page-note/page-note.tsx'
import { SignVideo } from '../ui/sign-video/sign-video.tsx'
import { Tiles } from '../ui/tile/tile.tsx'
import { Appended } from './appended.tsx'
import { blockNotes, pageNotes, sourcesOf } from './notes.ts'
import type { Page, Site } from './page.ts'
import { tilesFor } from './tiles.ts'

/** One page for each programme, right, topic, worry and fixed page. */
export function articlePages(site: Site): Page[] {
  return site.catalogue.articles.flatMap((article) => {
    const text = article.texts[site.language.id]
    return text ? [articlePage(site, article, text)] : []
  })
}

function articlePage(site: Site, article: Article, text: ArticleText): Page {
  return {
    path: article.path,
    parent: article.kind === 'page' ? '/' : article.path.replace(/[^/]+\/$/, ''),
    title: plainText(text.title),
    description: plainText(text.summary),
    sensitive: article.sensitive,
    body: () => (
      <article class="column">
        <h1><Line line={text.title} /></h1>
        {article.video && <SignVideo file={article.video} />}
        {text.sections.map((section) => (
          <section>
            {section.heading && <h2><Line line={section.heading} /></h2>}
            {section.blocks.map((block) => <Block block={block} notes={blockNotes(site, block)} />)}
          </section>
        ))}
        {article.append.map((part) => <Appended part={part} site={site} />)}
        <Contacts site={site} article={article} />
        <Related site={site} article={article} />
        <PageNote lines={pageNotes(site, text)} heading={site.line('article.sources')} sources={sourcesOf(site, text)} />
      </article>
    ),
  }
}

function Contacts({ site, article }: { site: Site; article: Article }) {
  const contacts = article.contacts.flatMap((id): Contact[] => site.catalogue.contacts.filter((contact) => contact.id === id))
  if (!contacts.length) return null
  return (
    <section>
      <h2><Line line={site.line('article.contacts')} /></h2>
      {contacts.map((contact) => <ContactCard contact={contact} level={3} />)}
    </section>
  )
}

function Related({ site, article }: { site: Site; article: Article }) {
  const tiles = tilesFor(site, article.related)
  if (!tiles.length) return null
  return <nav aria-label={site.t('article.related')}><h2><Line line={site.line('article.related')} /></h2><Tiles tiles={tiles} /></nav>
}
