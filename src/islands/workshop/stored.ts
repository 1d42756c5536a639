import type { Pack, WholePack } from '../../workshop/pack.ts'
import { photoFile } from '../../workshop/photo-file.ts'
import { photoType } from '../../workshop/photo.ts'
import { readPack } from '../../workshop/read-pack.ts'
import { marker, removeMarker, setMarker, type Origin } from './marker.ts'

/** The worker answers from it what lies below `werkstatt/hier/`; no version of the kiosk deletes it. */
const CACHE = 'workshop'

/** Where a file of the pack is asked for on this device. */
export const here = (name: string): string => new URL(`${document.body.dataset['base'] ?? '/'}werkstatt/hier/${name}`, location.href).href

/** The names of its people, without the photos: so small that each page may read it. */
const DATA = 'pack.json'

interface Stored {
  pack: Pack
  /** The name of a photo in the pack → the file as it is shown. */
  files: Record<string, string>
}

/** What is stored on this device, checked again; undefined when there is nothing, or nothing that may be shown. */
export async function storedPack(): Promise<Stored | undefined> {
  if (!marker()) return undefined
  const response = await (await caches.open(CACHE)).match(here(DATA))
  const data = response && ((await response.json().catch(() => null)) as { pack?: unknown; files?: unknown } | null)
  const files = Object.fromEntries(Object.entries(Object(data?.files) as Record<string, unknown>).filter((entry): entry is [string, string] => /^[0-9a-f]+\.\w+$/.test(String(entry[1]))))
  const pack = data && checked(data.pack, files)
  return pack ? { pack, files } : undefined
}

/** A clock may have lost its day: of what was taken once, only the shape is looked at again. */
function checked(data: unknown, files: Record<string, string>): Pack | undefined {
  const without = readPack(new Map([['pack.json', new TextEncoder().encode(JSON.stringify(data))]]), { photosApart: Object.keys(files) })
  return 'pack' in without ? without.pack : undefined
}

/** What is stored, with each photo called as it is shown. */
export async function shownPack(): Promise<Pack | undefined> {
  const stored = await storedPack()
  return stored && { ...stored.pack, people: stored.pack.people.map((person) => (person.photo ? { ...person, photo: stored.files[person.photo] } : person)) }
}

/** The pack with its photos, as it was given to this device. */
export async function wholePack(): Promise<WholePack | undefined> {
  const stored = await storedPack()
  if (!stored) return undefined
  const cache = await caches.open(CACHE)
  const photos = await Promise.all(Object.entries(stored.files).map(async ([name, file]) => [name, new Uint8Array(await (await cache.match(here(file)))!.arrayBuffer())] as const))
  return { pack: stored.pack, photos: new Map(photos) }
}

/**
 * Stores a pack in place of the former. Photos are called by their bytes, and the data comes last: until then
 * the former pack is whole, and when anything fails it stays.
 * @throws when the browser can't store it
 */
export async function storePack({ pack, photos }: WholePack, origin: Origin): Promise<void> {
  const cache = await caches.open(CACHE)
  const files = Object.fromEntries([...photos].map(([name, bytes]) => [name, photoFile(bytes)]))
  const former = await storedPack().catch(() => undefined)
  const formerOrigin = marker()
  try {
    for (const [name, bytes] of photos) await cache.put(here(files[name]!), photoResponse(bytes))
    setMarker(origin)
    await cache.put(here(DATA), new Response(JSON.stringify({ pack, files }), { headers: { 'content-type': 'application/json' } }))
  } catch (fault) {
    if (formerOrigin) setMarker(formerOrigin)
    else removeMarker()
    await keepOnly(cache, former?.files ?? {}).catch(() => undefined)
    throw fault
  }
  await keepOnly(cache, files)
}

const photoResponse = (bytes: Uint8Array) => new Response(new Blob([bytes as BlobPart]), { headers: { 'content-type': photoType(bytes)!, 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'" } })

/** Deletes the photos that no pack names any more. */
async function keepOnly(cache: Cache, files: Record<string, string>): Promise<void> {
  const kept = [DATA, ...Object.values(files)].map(here)
  const old = (await cache.keys()).filter(({ url }) => !kept.includes(url))
  await Promise.all(old.map((request) => cache.delete(request)))
}

/** Takes the pack off this device. */
export async function removePack(): Promise<void> {
  removeMarker()
  await caches.delete(CACHE)
}
