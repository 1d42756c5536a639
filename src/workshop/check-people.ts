import { didYouMean } from '../report/nearest.ts'
import type { Known, Pack, Person } from './pack.ts'
import type { Problems } from './problems.ts'
import type { Source } from './source.ts'

export interface Checks {
  /** Which contacts there are; without it that is not looked at. */
  known?: Known | undefined
  /** The day of today, ISO; without it no day is too late. */
  today?: string | undefined
  /** Whether the pack is to lie on a server. */
  server?: boolean | undefined
}

/** Before it, nobody asked for consent as the GDPR wants it. */
const FIRST_CONSENT = '2018-05-25'

/** What must be right beyond the shape: who agreed, whom the kiosk knows, nobody twice. */
export function checkPeople(pack: Pack, source: Source, checks: Checks, problems: Problems): void {
  pack.people.forEach((person, index) => {
    checkConsent(person, index, source, checks, problems)
    checkContact('people', index, person.contact, checks.known?.roles, source, problems)
    if (pack.people.findIndex((other) => same(other, person)) < index) problems.complain(source, ['people', index], 'workshop-person-twice', `Diese Person steht schon in der Liste, bei „${person.contact}“.`, 'Löschen Sie eine der beiden, oder geben Sie jeder ihren Namen.')
  })
  pack.offices.forEach(({ contact }, index) => {
    checkContact('offices', index, contact, checks.known?.offices, source, problems)
    if (pack.offices.findIndex((other) => other.contact === contact) < index) problems.complain(source, ['offices', index], 'workshop-person-twice', `Die Stelle „${contact}“ steht schon in der Liste.`, 'Schreiben Sie alle Zeiten in einen Eintrag.')
  })
  if (!pack.people.length && !pack.offices.length) problems.complain(source, ['people'], 'workshop-empty', 'In der Datei steht keine Person und keine Stelle.', 'Schreiben Sie unter people mindestens eine Person.')
  if (checks.today && pack.asOf > checks.today) problems.complain(source, ['asOf'], 'workshop-date', 'Der Stand liegt in der Zukunft.', 'Schreiben Sie den Tag, an dem Sie die Angaben geprüft haben.')
}

const same = (one: Person, other: Person) => one.contact === other.contact && one.name?.toLowerCase() === other.name?.toLowerCase()

function checkConsent({ name, photo, consent }: Person, index: number, source: Source, { today, server }: Checks & { server?: boolean | undefined }, problems: Problems): void {
  const shown = [name && 'Name', photo && 'Foto'].filter(Boolean).join(' und ')
  const given = consent?.given
  const path = ['people', index, 'consent', 'given']
  if (shown && !given) problems.complain(source, path, 'workshop-consent', `${shown} ohne Einwilligung mit Datum.`, 'Fragen Sie die Person. Schreiben Sie dann consent: { given: 2026-11-22 } – oder löschen Sie Name und Foto.')
  if (given && today && given > today) problems.complain(source, path, 'workshop-consent', `Die Einwilligung liegt in der Zukunft: ${given}.`, 'Schreiben Sie den Tag, an dem die Person zugestimmt hat.')
  if (given && given < FIRST_CONSENT) problems.complain(source, path, 'workshop-consent', `Die Einwilligung ist zu alt: ${given}.`, 'Fragen Sie die Person noch einmal. Schreiben Sie den neuen Tag.')
  const isOpen = server && !(source.data as Pack).behindLogin
  if (shown && isOpen) problems.complain(source, ['people', index], 'workshop-on-server', `${shown} in einer Datei für einen Server, den jeder lesen kann.`, 'Löschen Sie Namen und Fotos – oder schützen Sie die Datei mit einer Anmeldung und schreiben Sie behindLogin: true.')
}

function checkContact(group: 'people' | 'offices', index: number, contact: string, known: readonly string[] | undefined, source: Source, problems: Problems): void {
  if (!known || known.includes(contact)) return
  const word = group === 'people' ? 'Rolle' : 'Stelle'
  problems.complain(source, [group, index, 'contact'], 'workshop-contact', `Die ${word} „${contact}“ kennt der Kiosk nicht.`, `Nehmen Sie eine aus docs/authoring/werkstatt.md.${didYouMean(contact, known)}`)
}
