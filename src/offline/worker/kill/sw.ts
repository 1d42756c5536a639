import { deleteStores } from './delete-stores.ts'

declare const self: ServiceWorkerGlobalScope

const { scope } = self.registration

/** How often it ends its registration. */
const TIMES = 5

/** Nobody is asked. Where no worker of the kiosk is, there is nothing to kill: the browser then forgets this one at once, and no page is told that it is stored. */
self.addEventListener('install', (event) => event.waitUntil(self.registration.active ? self.skipWaiting() : Promise.reject(new Error('There is nothing to kill.'))))
self.addEventListener('activate', (event) => event.waitUntil(kill()))

/**
 * A registration ends when its last page has gone. A page that is loaded anew before that asks for a worker again, and the browser
 * gives the registration back: then it is ended once more, now that no page hangs on it.
 */
async function kill(): Promise<void> {
  await deleteStores({ scope, caches })
  let times = 0
  do {
    await self.registration.unregister()
    await loadAnew()
  } while (isStillThere() && ++times < TIMES)
}

/** A browser that can't say counts as done. */
const isStillThere = () => (self.serviceWorker?.state ?? 'redundant') !== 'redundant'

/** With the same address and a # a browser would only scroll. */
const elsewhere = (url: string) => url.replace('#', `${url.split('#')[0]!.includes('?') ? '&' : '?'}neu#`)

/** The pages that are open come from the network. */
async function loadAnew(): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  await Promise.all(pages.filter(({ url }) => url.startsWith(scope)).map((page) => page.navigate(elsewhere(page.url)).catch(() => null)))
}
