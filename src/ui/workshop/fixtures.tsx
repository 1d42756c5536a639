import { HereBlock } from './here.tsx'
import { WorkshopTemplates } from './templates.tsx'
import { WorkshopSection } from './section.tsx'

const person = { contact: 'muster-rat', name: 'Anna Muster', room: 'Raum 12 im Erdgeschoss', times: 'Montag von 10 bis 12 Uhr', phone: '0221 4710 100' }
const nobody = { office: null, asOf: '1. November 2026' }

export const somebody = () => <HereBlock here={{ ...nobody, people: [person] }} />
export const plainRoomOnly = () => <HereBlock here={{ ...nobody, people: [{ contact: 'muster-rat', room: 'Raum 3', phone: '23' }] }} />
export const longestWords = () => <HereBlock here={{ ...nobody, people: [{ ...person, name: 'Maximiliane Schwarzenberger-Hohenlohe', times: 'Montag, Dienstag, Mittwoch und Donnerstag von 10 Uhr bis 12 Uhr und nach Absprache' }, person] }} />
export const office = () => <HereBlock here={{ ...nobody, people: [], office: { times: 'Jeden ersten Dienstag von 14 bis 16 Uhr', place: 'Besprechungs-Raum' } }} />
export const templates = () => <WorkshopTemplates path="/" />
export const section = () => <WorkshopSection />
