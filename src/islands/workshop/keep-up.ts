import { writePack } from '../../workshop/write-pack.ts'
import type { WorkshopPage } from './from-page.ts'
import { readServed } from './load.ts'
import { marker } from './marker.ts'
import { fetchServed } from './server.ts'
import { storePack, wholePack } from './stored.ts'

/**
 * Asks the server for a newer pack, where it came from one. What is wrong, or can't be had, changes nothing.
 * @returns whether there is another now
 */
export async function keepUp({ known }: WorkshopPage): Promise<boolean> {
  const origin = marker()
  if (origin?.from !== 'server' || !navigator.onLine) return false
  const bytes = await fetchServed(origin.id)
  const read = bytes && readServed(origin.id, bytes, known)
  if (!read || 'problems' in read) return false
  const former = await wholePack().catch(() => undefined)
  if (former && writePack(former) === writePack(read)) return false
  // Meanwhile somebody may have removed it, or loaded another.
  if (JSON.stringify(marker()) !== JSON.stringify(origin)) return false
  await storePack(read, origin)
  return true
}
