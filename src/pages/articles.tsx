import { plainText } from '../language/text.ts'
import type { Article, ArticleText, Contact } from '../content/catalogue.ts'
import { serialiseChoice } from '../model/choice.ts'
import { Ask } from '../ui/asked/ask.tsx'
import { Block } from '../ui/block/block.tsx'
import { ButtonLink } from '../ui/button-link/button-link.tsx'
import { ContactCard } from '../ui/contact-card/contact-card.tsx'
import { Contents, partId } from '../ui/contents/contents.tsx'
import { Exit, ExitNote } from '../ui/exit/exit.tsx'
import { Line } from '../ui/line/line.tsx'
import { PageNote } from '../ui/page-note/page-note.tsx'
import { SignVideo } from '../ui/sign-video/sign-video.tsx'
import { TakeHome } from '../ui/take-home/take-home.tsx'
import { Tiles } from '../ui/tile/tile.tsx'
import { contactNote } from './aged.ts'
import { Appended } from './appended.tsx'
import { explainedBlock, explainedContact } from './explained.ts'
import { MY_QUESTIONS, questionsOf } from './my-questions.tsx'
import { blockNotes, pageNotes, sourcesOf } from './notes.ts'
import type { Page, Site } from './page.ts'
import { peopleFirst } from './people-first.ts'
import { STYLE_FILES } from './style-files.ts'
import { isCompared, tilesFor } from './tiles.ts'
import { helpNumbers } from './urgent.tsx'

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
    ...(article.quickExit && { neutralTitle: true, style: STYLE_FILES.exit, exit: () => <Exit numbers={helpNumbers(site)} /> }),
    body: () => (
      <article class="column">
        <h1><Line line={text.title} /></h1>
        {article.video && <SignVideo file={article.video} />}
        {text.sections.map((section, index) => (
          <>
            <section>
              {section.heading && <h2 id={partId(index)}><Line line={section.heading} /></h2>}
              {section.blocks.map((block) => <Block block={explainedBlock(site, block)} note={blockNotes(site, block)} />)}
            </section>
            {index === 0 && article.quickExit && <ExitNote />}
            {index === 0 && <Contents headings={headingsOf(text)} />}
          </>
        ))}
        {article.append.map((part) => <Appended part={part} site={site} />)}
        <CompareWith site={site} article={article} />
        <Ask questions={questionsOf(site, article.path)} path={MY_QUESTIONS} />
        <Contacts site={site} article={article} />
        {!article.sensitive && <TakeHome />}
        <Related site={site} article={article} />
        <PageNote {...pageNotes(site, text)} heading={site.line('article.sources')} sources={sourcesOf(site, text)} />
      </article>
    ),
  }
}

/** The headings below the introduction, which says what the page is about. */
const headingsOf = ({ sections }: ArticleText) => sections.flatMap(({ heading }, index) => (heading && index > 0 ? [{ id: partId(index), line: heading }] : []))

function Contacts({ site, article }: { site: Site; article: Article }) {
  const contacts = peopleFirst(site, article.contacts).flatMap((id): Contact[] => site.catalogue.contacts.filter((contact) => contact.id === id))
  if (!contacts.length) return null
  return (
    <section>
      <h2><Line line={site.line('article.contacts')} /></h2>
      {contacts.map((contact) => <ContactCard contact={explainedContact(site, contact)} aged={contactNote(site, contact)} level={3} />)}
    </section>
  )
}

function Related({ site, article }: { site: Site; article: Article }) {
  const tiles = tilesFor(site, article.related)
  if (!tiles.length) return null
  return <nav aria-label={site.t('article.related')}><h2><Line line={site.line('article.related')} /></h2><Tiles tiles={tiles} /></nav>
}

/** Leads to the comparison, with this programme chosen already. */
function CompareWith({ site, article }: { site: Site; article: Article }) {
  const programmes = isCompared(site) ? site.catalogue.comparison[site.language.id]!.programmes : []
  if (!programmes.some(({ path }) => path === article.path)) return null
  const choice = serialiseChoice([article.id], programmes.map(({ id }) => id))
  return <p><ButtonLink path={`/vergleich/#${choice}`} glyph="scales" line={site.line('compare.with')} /></p>
}
