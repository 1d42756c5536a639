import { writtenPhone } from '../language/phone.ts'
import type { Line as LineData } from '../language/text.ts'
import type { AskedLine } from '../ui/asked/asked.tsx'
import { AskedOn } from '../ui/asked/asked-on.tsx'
import { ContactRow } from '../ui/asked/contact-row.tsx'
import { Line, Lines } from '../ui/line/line.tsx'
import { TakeHome } from '../ui/take-home/take-home.tsx'
import { Tiles } from '../ui/tile/tile.tsx'
import type { Page, Site } from './page.ts'
import { tilesFor } from './tiles.ts'

export const MY_QUESTIONS = '/meine-fragen/'

/** The questions of one page. */
interface AskingPage {
  id: string
  path: string
  tile: LineData
  contacts: string[]
  questions: AskedLine[]
}

/** „Meine Fragen“: without script all questions there are, as a list to print and to tick by hand; the island leaves those that were ticked. */
export function myQuestionPages(site: Site): Page[] {
  const pages = askingPages(site)
  if (!pages.length) return []
  const { t } = site
  return [{ path: MY_QUESTIONS, parent: '/', title: t('asked.title'), description: t('asked.summary'), body: () => <Body site={site} pages={pages} /> }]
}

/** The questions of an article in the language of the site. */
export function questionsOf({ catalogue, language }: Site, path: string): AskedLine[] {
  const asked = catalogue.articles.find((article) => article.path === path)?.ask ?? []
  return asked.flatMap(({ id, text }) => (text[language.id] ? [{ id, text: text[language.id]! }] : []))
}

function askingPages(site: Site): AskingPage[] {
  return site.catalogue.articles.flatMap(({ id, path, contacts, texts }) => {
    const questions = questionsOf(site, path)
    const tile = texts[site.language.id]?.tile
    return tile && questions.length ? [{ id, path, tile, contacts, questions }] : []
  })
}

function Body({ site, pages }: { site: Site; pages: readonly AskingPage[] }) {
  const { line } = site
  const any = pages.map(({ id }) => id).join(' ')
  return (
    <div class="questions column" data-island="questions">
      <h1 tabIndex={-1} data-part="title"><Line line={line('asked.title')} /></h1>
      <div class="asked-all"><Lines lines={[line('asked.all'), line('asked.all.print')]} /></div>
      <div role="status"><div data-part="taken" hidden><Lines lines={[line('asked.taken')]} /></div></div>
      <Empty site={site} />
      {pages.map((page) => <AskedOn {...page} />)}
      <section data-of={any}>
        <h2><Line line={line('asked.whom')} /></h2>
        <ul class="asked-offices">{officesOf(site, pages)}</ul>
      </section>
      <div data-of={any}>
        <p class="asked-buttons with-script"><button type="button" class="switch" data-do="clear"><Line line={line('asked.clear')} /></button></p>
        <TakeHome carries="questions" />
      </div>
    </div>
  )
}

/** Said when nothing is ticked: how it is done, and where. */
function Empty({ site }: { site: Site }) {
  const { line } = site
  return (
    <div data-part="empty" hidden>
      <Lines lines={[line('asked.empty'), line('asked.empty.where'), line('asked.empty.tap'), line('asked.empty.then')]} />
      <Tiles tiles={tilesFor(site, ['/angebote/', '/rechte/', '/sorgen/'])} />
    </div>
  )
}

/** Whom to ask on these pages, each once, with the pages that name them. */
function officesOf({ catalogue, language }: Site, pages: readonly AskingPage[]) {
  return catalogue.contacts.flatMap(({ id, name, phone, phoneTel }) => {
    const of = pages.filter(({ contacts }) => contacts.includes(id)).map((page) => page.id)
    if (!of.length) return []
    const number = phone ? { text: writtenPhone(phone, language.level), tel: phoneTel ?? phone.replace(/\D/g, '') } : null
    return [<ContactRow id={id} name={name[language.id]!} phone={number} of={of} />]
  })
}
