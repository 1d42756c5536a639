import { writtenPhone } from '../../language/phone.ts'
import type { Line as LineData } from '../../language/text.ts'
import type { Contact } from '../../content/catalogue.ts'
import { Aged, type Note } from '../aged/aged.tsx'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line, Lines } from '../line/line.tsx'
import { Picture } from '../picture/picture.tsx'
import { HereBlock } from '../workshop/here.tsx'

/** An office or a role: what it does and how to reach it. What is missing is said, never invented. */
export function ContactCard({ contact, aged = { lines: [] }, level = 2 }: { contact: Contact; aged?: Note; level?: 2 | 3 }) {
  const kiosk = useKiosk()
  const { id } = kiosk.language
  const Heading = `h${level}` as const
  return (
    <section class="contact" id={contact.id}>
      <Picture meaning={contact.picture} size="small" />
      <div class="contact-words">
        <Heading><Line line={contact.name[id]!} /></Heading>
        <Lines lines={contact.helps[id]!} />
        <Reach contact={contact} />
        <p class="soft"><Line line={standOf(contact, kiosk.line)} /></p>
        <Aged note={aged} />
      </div>
    </section>
  )
}

function Reach({ contact }: { contact: Contact }) {
  const { line, language } = useKiosk()
  const note = contact.phoneNote[language.id] ?? []
  if (contact.kind === 'role') return contact.here ? <HereBlock here={contact.here} /> : <div data-part="inside"><Lines lines={[line('contact.inside')]} /></div>
  return (
    <>
      <dl class="reach">
        {contact.phone && <Way name={line('contact.phone')}><a class="phone" href={`tel:${contact.phoneTel ?? contact.phone.replace(/\D/g, '')}`}>{writtenPhone(contact.phone, language.level)}</a></Way>}
        {contact.mail && <Way name={line('contact.mail')}><a href={`mailto:${contact.mail}`}>{contact.mail}</a></Way>}
        {contact.url && <Way name={line('contact.web')}><a href={contact.url} rel="external noreferrer">{shortAddress(contact)}</a></Way>}
        {contact.onlineForm && <Way name={line('contact.form')}><a href={contact.onlineForm} rel="external noreferrer">{new URL(contact.onlineForm).host}</a></Way>}
        {contact.address && <Way name={line('contact.address')}>{contact.address.split(/,\s*/).map((part) => <span class="address-line">{part}</span>)}</Way>}
      </dl>
      {note.length > 0 && <Lines lines={note} />}
      {!contact.phone && <Lines lines={[line('contact.nophone'), line('contact.search')]} />}
      {contact.here && <HereBlock here={contact.here} />}
    </>
  )
}

function Way({ name, children }: { name: LineData; children: preact.ComponentChildren }) {
  return <div><dt><Line line={name} /></dt><dd>{children}</dd></div>
}

const shortAddress = (contact: Contact) => contact.urlDisplay ?? contact.url!.replace(/^https:\/\//, '').replace(/\/$/, '')

/** The year is all a reader needs; sources often know no more. */
function standOf(contact: Contact, line: ReturnType<typeof useKiosk>['line']): LineData {
  const year = /\b(20\d\d)\b/.exec(contact.asOf)?.[1]
  return year ? line('contact.asOf', { year }) : line('contact.asOf.unknown')
}
