import type { Pack, Person, WholePack } from './pack.ts'
import { photoFile } from './photo-file.ts'

/** What a workshop says of one contact, as it is shown: `photo` is the file that is shown, `asOf` a date in words. */
export interface Here {
  people: Person[]
  office: { times: string; place?: string | undefined } | null
  asOf: string
}

/** What a pack says of each contact that it names, in its order: people before offices. */
export function hereByContact(pack: Pack): Map<string, Here> {
  const asOf = inWords(pack.asOf)
  const of = (id: string): Here => ({ people: pack.people.filter(({ contact }) => contact === id), office: pack.offices.find(({ contact }) => contact === id) ?? null, asOf })
  return new Map([...pack.people, ...pack.offices].map(({ contact }) => [contact, of(contact)]))
}

/** „22. November 2026“ */
const inWords = (day: string) => new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))

/** The pack with each photo called as it is shown. */
export function withPhotoFiles({ pack, photos }: WholePack): Pack {
  return { ...pack, people: pack.people.map((person) => (person.photo ? { ...person, photo: photoFile(photos.get(person.photo)!) } : person)) }
}

/**
 * Those of a workshop come first, but after the numbers for an emergency. The others keep their order.
 * @param idOf the id of the contact that a thing stands for
 */
export function inFront<T>(things: readonly T[], idOf: (thing: T) => string, here: readonly string[], urgent: readonly string[]): T[] {
  if (!things.some((thing) => here.includes(idOf(thing)))) return [...things]
  const rank = (id: string) => (urgent.includes(id) ? -1 : here.includes(id) ? here.indexOf(id) : here.length)
  return [...things].sort((one, other) => rank(idOf(one)) - rank(idOf(other)))
}
