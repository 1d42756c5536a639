import type { Pack, WholePack } from './pack.ts'
import { toBase64 } from './photo.ts'

/** The same pack as one file with everything in it: always the same letters for the same pack. */
export function writePack({ pack, photos }: WholePack): string {
  const names = [...photos.keys()].sort()
  return `${JSON.stringify({ ...ordered(pack), ...(names.length ? { photos: Object.fromEntries(names.map((name) => [name, toBase64(photos.get(name)!)])) } : {}) }, null, 1)}\n`
}

/** The keys in one order, whatever the order in which somebody wrote them. */
const ordered = ({ id, name, asOf, behindLogin, people, offices }: Pack) => ({
  id, name, asOf, behindLogin,
  people: people.map(({ contact, name, photo, room, times, phone, consent }) => ({ contact, name, photo, room, times, phone, consent })),
  offices: offices.map(({ contact, times, place }) => ({ contact, times, place })),
})
