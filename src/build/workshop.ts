import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Catalogue, Contact } from '../content/catalogue.ts'
import { hereByContact, inFront, withPhotoFiles } from '../workshop/lay-over.ts'
import type { Known, WholePack } from '../workshop/pack.ts'
import { parseYaml } from '../workshop/parse-yaml.ts'
import { photoFile } from '../workshop/photo-file.ts'
import { readPack, type Files, type ReadPack } from '../workshop/read-pack.ts'
import { urgentContacts } from '../pages/workshop.tsx'

/** What can be a part of a pack; hidden files and notes can't. What is no photo is refused, not overlooked. */
const PART = /^[^.].*\.(json|ya?ml|jpe?g|png|webp|svg|gif|avif|heic)$/i

/** The files of a pack: a folder with `workshop.yaml` and photos, or the one file with everything in it. None where there is nothing. */
export function packFiles(path: string): Files {
  if (!existsSync(path)) return new Map()
  if (path.endsWith('.json')) return new Map([[basename(path), new Uint8Array(readFileSync(path))]])
  return new Map(readdirSync(path).filter((name) => PART.test(name) && !name.endsWith('.json')).sort().map((name) => [name, new Uint8Array(readFileSync(join(path, name)))]))
}

/** Which contacts a pack may name. */
export const knownContacts = ({ roles, contacts }: Pick<Catalogue, 'roles' | 'contacts'>): Known => ({
  roles: roles.map(({ id }) => id), offices: contacts.filter(({ kind }) => kind === 'office').map(({ id }) => id),
})

/** Reads a pack as it lies on this machine. */
export const readPackAt = (path: string, catalogue: Pick<Catalogue, 'roles' | 'contacts'>, server = false): ReadPack =>
  readPack(packFiles(path), { known: knownContacts(catalogue), today: new Date().toISOString().slice(0, 10), server, yaml: parseYaml })

/** The content as one workshop shows it: its people stand on the cards, and come first. */
export function layOver(catalogue: Catalogue, whole: WholePack): Catalogue {
  const here = hereByContact(withPhotoFiles(whole))
  const ids = [...here.keys()]
  const withHere = (contact: Contact): Contact => (here.has(contact.id) ? { ...contact, here: here.get(contact.id)! } : contact)
  const urgent = urgentContacts(catalogue).map(({ id }) => id)
  return {
    ...catalogue, workshop: { name: whole.pack.name, contacts: ids }, roles: inFront(catalogue.roles.map(withHere), ({ id }) => id, ids, []),
    contacts: inFront(catalogue.contacts.map(withHere), ({ id }) => id, ids, urgent),
  }
}

/** The photos as they lie in `dist/`: path → bytes. */
export const photoFiles = ({ photos }: WholePack): Map<string, Uint8Array> =>
  new Map([...photos.values()].map((bytes) => [`werkstatt/foto/${photoFile(bytes)}`, bytes]))
