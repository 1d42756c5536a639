import { ButtonLink } from '../ui/button-link/button-link.tsx'
import { ContactCard } from '../ui/contact-card/contact-card.tsx'
import { Line, Lines } from '../ui/line/line.tsx'
import { contactNote } from './aged.ts'
import { explainedContact } from './explained.ts'
import type { Page, Site } from './page.ts'
import { WORKSHOP } from './workshop.tsx'

/** „Wer hilft mir?“: all contacts, by the area they are responsible for. */
export function contactPages(site: Site): Page[] {
  const { t, line, catalogue, language } = site
  const areas = catalogue.areas.map((area) => ({ ...area, contacts: catalogue.contacts.filter((contact) => contact.region === area.id) }))
  return [{
    path: '/kontakte/', parent: '/', title: t('contacts.title'), description: t('contacts.lead'),
    body: () => (
      <>
        <h1><Line line={line('contacts.title')} /></h1>
        <div class="lead" data-part="all-contacts"><Lines lines={[line('contacts.lead')]} /></div>
        {catalogue.workshop && <p data-part="workshop-way"><ButtonLink path={WORKSHOP} glyph="users-three" line={line('workshop.title')} /></p>}
        {areas.filter((area) => area.contacts.length).map((area) => (
          <section>
            <h2><Line line={area.name[language.id]!} /></h2>
            {area.contacts.map((contact) => <ContactCard contact={explainedContact(site, contact)} aged={contactNote(site, contact)} level={3} />)}
          </section>
        ))}
      </>
    ),
  }]
}
