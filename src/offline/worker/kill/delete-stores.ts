import { SOUND_STORES } from '../../sound/state.ts'
import { storesOf } from '../../store/stores-of.ts'

/** What the worker of the kill switch may touch. */
export interface Remains {
  /** The address below which the kiosk lies. */
  scope: string
  caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>
}

/**
 * Deletes what the kiosk has stored of itself: its pages and its sound. What its operator has set or given this device stays,
 * and so does what other pages of the same host have stored.
 */
export async function deleteStores({ scope, caches }: Remains): Promise<void> {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith(storesOf(scope))).map((name) => caches.delete(name)))
  await Promise.all(names.filter((name) => name.startsWith(SOUND_STORES)).map((name) => deleteSound(name, { scope, caches })))
}

/** Two kiosks of one host that say the same share a store of the sound. */
async function deleteSound(name: string, { scope, caches }: Remains): Promise<void> {
  const cache = await caches.open(name)
  const own = (await cache.keys()).filter(({ url }) => url.startsWith(scope))
  await Promise.all(own.map((request) => cache.delete(request)))
  if (own.length && (await cache.keys()).length === 0) await caches.delete(name)
}
