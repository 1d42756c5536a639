import { isFull } from '../full.ts'
import { createSoundStore } from '../sound/sound-store.ts'
import { createStore, type StoredFile } from '../store/store.ts'
import { createAnswer } from './answer.ts'
import { atRest } from './at-rest.ts'
import { lostPage, type LostWords } from './lost-page.ts'

/** The build puts them in: `src/build/worker-words.ts`. */
declare const LOST_WORDS: LostWords[]
declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: StoredFile[] }

const scope = self.registration.scope
const files = self.__WB_MANIFEST
const store = createStore({ files, scope, caches, fetch: (...request) => fetch(...request) })
const sound = createSoundStore({ caches, fetch: (...request) => fetch(...request) })
/** See `src/islands/workshop/stored.ts`. No version of the kiosk tidies this cache away. */
const given = async (url: string) => (url.startsWith(`${scope}werkstatt/hier/`) ? caches.match(url, { cacheName: 'workshop' }) : undefined)
const rest = atRest(() => self.registration.waiting?.postMessage({ type: 'SKIP_WAITING' }))
const answer = createAnswer({ store, scope, given, outlived: rest.want, network: (request) => fetch(request), lost: (url) => lostPage(LOST_WORDS, url, scope) })

/** The page has words for a device that is full. */
const tellWhy = async (fault: unknown): Promise<never> => {
  if (isFull(fault)) for (const page of await self.clients.matchAll({ includeUncontrolled: true })) page.postMessage({ type: 'FULL' })
  throw fault
}

self.addEventListener('install', (event) => event.waitUntil(store.fill().catch(tellWhy)))
self.addEventListener('activate', (event) => event.waitUntil(store.tidy().then(() => self.clients.claim())))
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request
  rest.asked()
  if (method === 'GET' && url.startsWith(scope)) event.respondWith(answer(event.request))
})

/** The page may ask to take over at once (after a person's tap, or when nobody is there), to look after the store, what is stored, or to store the sound. */
self.addEventListener('message', (event) => {
  const { type, list } = (event.data ?? {}) as { type?: string; list?: string }
  if (type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting())
  if (type === 'REPAIR') event.waitUntil(store.repair().catch(() => null).then((mended) => event.ports[0]?.postMessage({ mended, files: files.length })))
  if (type === 'STATE') event.waitUntil(store.state().catch(() => null).then((state) => event.ports[0]?.postMessage(state)))
  if (type === 'SOUND' && list?.startsWith(scope)) event.waitUntil(sound.fill(list, (state) => event.ports[0]?.postMessage(state)))
})
