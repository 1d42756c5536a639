import { deleteStores } from './delete-stores.ts'

declare const self: ServiceWorkerGlobalScope

const { scope } = self.registration

/** Nobody is asked. Where no worker of the kiosk is, there is nothing to kill: the browser then forgets this one at once, and no page is told that it is stored. */
self.addEventListener('install', (event) => event.waitUntil(self.registration.active ? self.skipWaiting() : Promise.reject(new Error('There is nothing to kill.'))))
self.addEventListener('activate', (event) => event.waitUntil(kill()))

/** The pages that are open are loaded anew, from the network. */
async function kill(): Promise<void> {
  await deleteStores({ scope, caches })
  await self.registration.unregister()
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  await Promise.all(pages.filter(({ url }) => url.startsWith(scope)).map((page) => page.navigate(page.url).catch(() => null)))
}
