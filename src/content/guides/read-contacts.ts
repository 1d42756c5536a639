import type { Contact as Routed } from '../../model/index.ts'
import type { ByLanguage, Contact, ContactWords } from '../catalogue.ts'
import type { Entry } from '../read/collect.ts'
import type { RawContact } from '../read/contacts.ts'
import { inEachLanguage } from '../read/in-each-language.ts'
import type { WordContext } from '../read/yaml-lines.ts'

/** A contact as guides route to it, and its words. */
export interface ReadContact {
  entry: Entry<RawContact>
  contact: Routed
  /** Missing for a contact that no page shows. */
  words?: ByLanguage<ContactWords>
}

/** What decides when guides show a contact. */
export function readRoutes(entries: ReadonlyMap<string, Entry<RawContact>>, shown: readonly Contact[], { languages }: WordContext): ReadContact[] {
  return [...entries.values()].map((entry) => {
    const contact = shown.find(({ id }) => id === entry.value.id)
    return { entry, contact: routeOf(entry.value), ...(contact && { words: inEachLanguage(languages, (pick) => wordsOf(contact, pick)) }) }
  })
}

const routeOf = (raw: RawContact): Routed => ({
  id: raw.id, order: raw.order, reach: reachOf(raw), examples: raw.examples, ...(raw.when && { when: raw.when }),
})

/** A role is a person in the building; an office without a number has to be searched. */
const reachOf = ({ kind, phone }: RawContact): Routed['reach'] => (kind === 'role' ? 'person' : phone ? 'phone' : 'search')

function wordsOf(contact: Contact, pick: <T>(texts: ByLanguage<T>) => T): ContactWords {
  const { id, picture, kind, region, phone, phoneTel, mail, url, urlDisplay, onlineForm, address, asOf } = contact
  const phoneNote = Object.keys(contact.phoneNote).length ? pick(contact.phoneNote) : []
  return {
    id, picture, kind, region, phone, phoneTel, mail, url, urlDisplay, onlineForm, address, asOf, phoneNote,
    name: pick(contact.name), helps: pick(contact.helps),
  }
}
