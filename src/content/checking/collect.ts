import { plainText } from '../../language/text.ts'
import type { ArticleText, Contact, Fact, Language } from '../catalogue.ts'
import type { Entry } from '../read/collect.ts'
import { placeAt, type Place } from '../problems.ts'
import type { ToCheck } from './to-check.ts'

interface Everything {
  facts: ReadonlyMap<string, Fact>
  entries: ReadonlyMap<string, Entry<unknown>>
  /** Shown or not. */
  contacts: readonly { contact: Contact; place: Place }[]
  texts: readonly ArticleText[]
  language: Language
}

/** All that grows old, in the order of its files. */
export const everythingToCheck = ({ facts, entries, contacts, texts, language }: Everything): ToCheck[] => [
  ...[...facts.values()].map((fact) => ofFact(fact, entries.get(fact.id)!.place())),
  ...contacts.map(({ contact, place }) => ofContact(contact, place, language)),
  ...texts.map(ofText),
]

const isAddress = (text: string | null | undefined): text is string => !!text && text.startsWith('https://') && URL.canParse(text)

const ofFact = ({ id, text: name, asOf, checkBy, source, confirmedBy, layer }: Fact, place: Place): ToCheck => ({
  kind: 'fact', id, name, place, asOf, checkBy, sources: [source, ...confirmedBy], isLaw: layer === 'recht', links: [source].filter(isAddress),
})

const ofContact = ({ id, name, asOf, checkBy, sources, url, onlineForm }: Contact, place: Place, language: Language): ToCheck => ({
  kind: 'contact', id, name: nameIn(name, language), place, asOf, checkBy, sources, isLaw: false, links: [url, onlineForm, ...sources].filter(isAddress),
})

/** A name that is missing in a language has been reported already. */
const nameIn = (name: Contact['name'], { id }: Language) => (name[id] ? plainText(name[id]) : '')

const ofText = ({ file, title, asOf, checkBy, reviewedBy }: ArticleText): ToCheck => ({
  kind: 'text', id: file, name: plainText(title), place: placeAt(file, '', 0), asOf, checkBy, reviewedBy, sources: [], isLaw: false, links: [],
})
