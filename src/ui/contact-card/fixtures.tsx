import { toLine } from '../../language/plain-line.ts'
import type { Contact } from '../../content/catalogue.ts'
import { ContactCard } from './contact-card.tsx'

const both = <T,>(value: T) => ({ 'de-simple': value, de: value })

/** An office that there is not. The number is one of those that the Bundesnetzagentur keeps for films. */
const office: Contact = {
  id: 'muster-amt', name: both(toLine('Muster-Amt')), helps: both(['Das Amt hilft bei Anträgen.', 'Die Beratung kostet **nichts**.'].map(toLine)),
  picture: 'amt', order: 10, kind: 'office', region: 'all', topics: [], search: [], phone: '0221 4710-100', phoneTel: '+492214710100', phoneNote: both([]),
  mail: 'post@muster-amt.example', url: 'https://www.muster-amt.example/', urlDisplay: null, onlineForm: null, address: 'Musterstraße 1, 50667 Musterstadt', asOf: '2026', checkBy: '2027-01-31', facts: [], sources: [],
}

export const complete = () => <ContactCard contact={office} />

export const withoutPhone = () => <ContactCard contact={{ ...office, phone: null, phoneTel: null }} />

export const nothingKnown = () => <ContactCard contact={{ ...office, phone: null, phoneTel: null, mail: null, url: null, address: null, asOf: 'unbekannt' }} />

export const role = () => <ContactCard level={3} contact={{ ...office, id: 'muster-rat', kind: 'role', name: both(toLine('Ihr Werkstatt-Rat')), phone: null, mail: null, url: null, address: null }} />

export const longestWords = () => <ContactCard contact={{
  ...office, id: 'lang', name: both(toLine('Beratungs-Stelle der Schwer-Behinderten-Vertretung')), mail: 'schwerbehindertenvertretung-und-eingliederungshilfe@verwaltung.muster-kreis.example',
  url: 'https://www.muster-kreis.example/soziales/eingliederungshilfe/antragsformulare/', onlineForm: 'https://antrag-auf-eingliederungshilfe.muster-kreis.example/', phoneNote: both(['Die Nummer gilt montags bis freitags.'].map(toLine)),
}} />

export const plainComplete = () => <ContactCard contact={office} />
