import type { Article, Catalogue } from '../content/catalogue.ts'
import { blockLines } from '../content/text/build-text.ts'
import { ButtonLink } from '../ui/button-link/button-link.tsx'
import { ContactCard } from '../ui/contact-card/contact-card.tsx'
import { Line, Lines } from '../ui/line/line.tsx'
import { WorkshopTemplates } from '../ui/workshop/templates.tsx'
import { contactNote } from './aged.ts'
import { explainedContact } from './explained.ts'
import type { Page, Site } from './page.ts'
import { STYLE_FILES } from './style-files.ts'

export const WORKSHOP = '/werkstatt/'

/**
 * „Wer hilft mir in meiner Werkstatt?“: the people of the workshop for which the kiosk was built. A device that was given
 * a pack fills in the people here, and takes from here what it shows on other pages.
 */
export function workshopPages(site: Site): Page[] {
  const { t } = site
  return [{ path: WORKSHOP, parent: '/kontakte/', unlisted: !site.catalogue.workshop, style: STYLE_FILES.workshop, title: t('workshop.title'), description: t('workshop.lead'), body: () => <Body site={site} /> }]
}

function Body({ site }: { site: Site }) {
  const { line, catalogue } = site
  const there = catalogue.workshop
  const offices = catalogue.contacts.filter(({ kind }) => kind === 'office')
  return (
    <div class="column" data-part="workshop" data-roles={idsOf(catalogue.roles)} data-offices={idsOf(offices)} data-urgent={idsOf(urgentContacts(catalogue))}>
      <h1><Line line={line('workshop.title')} /></h1>
      <p class="lead" data-part="name" hidden={!there}>{there && <Line line={line('workshop.name', { name: there.name })} />}</p>
      <div data-part="nobody" hidden={there !== null}><Lines lines={[line('workshop.none'), line('workshop.none.ask')]} /></div>
      <div data-part="people">{catalogue.roles.map((role) => <div hidden={!role.here} data-role={role.id}><ContactCard contact={explainedContact(site, role)} aged={contactNote(site, role)} /></div>)}</div>
      <p><ButtonLink path="/kontakte/" glyph="phone" line={line('workshop.all')} /></p>
      <WorkshopTemplates path={WORKSHOP} />
    </div>
  )
}

const idsOf = (contacts: readonly { id: string }[]) => contacts.map(({ id }) => id).join(' ')

/** Those whose numbers stand on the pages about violence: they come before anybody else. */
export function urgentContacts({ articles, contacts }: Pick<Catalogue, 'articles' | 'contacts'>) {
  const numbers = new Set(articles.filter(({ sensitive }) => sensitive).flatMap(numbersIn))
  return contacts.filter(({ phone, phoneTel }) => numbers.has(phoneTel ?? phone ?? ''))
}

const numbersIn = ({ texts }: Article): string[] =>
  Object.values(texts).flatMap(({ sections }) => sections).flatMap(({ blocks }) => blocks).flatMap(blockLines).flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'phone' ? [part.tel] : [])))
