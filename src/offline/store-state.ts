import type { Workbox } from 'workbox-window'
import { isFresh, noteFresh } from './fresh.ts'
import { createNews, type News } from './news.ts'

/** What the page is told about the store. `full`: there is no room for it on this device. */
export type StoreState = 'storing' | 'ready' | 'failed' | 'full'

/** A page may stay open until the server is well again: then a first start that failed is tried again. In milliseconds. */
const AGAIN = 30_000

/** The store is looked through at a start, not on each page of a walk. In milliseconds. */
const SPAN = 60 * 60 * 1000
const CHECKED = 'store-checked'

interface Followed {
  workbox: Workbox
  state: News<StoreState>
  registration?: ServiceWorkerRegistration | undefined
}

/** Registers the worker, and tells what becomes of its store: of a first one that is filled, and of one that is there. */
export function followStore(workbox: Workbox): News<StoreState> {
  const followed: Followed = { workbox, state: createNews<StoreState>('storing') }
  const { state } = followed
  const lost = whenLost(followed)
  const ready = () => state.tell('ready')
  workbox.addEventListener('installed', ready)
  workbox.addEventListener('redundant', () => (isThere(followed) ? ready() : lost()))
  void workbox.register().then((registration) => begin(Object.assign(followed, { registration }), lost), lost)
  // A page that was loaded anew while the first one still stored hears no „installed“.
  void (navigator.serviceWorker.ready as Promise<unknown> | undefined)?.then(ready)
  return state
}

/** Whether a store is there, whatever becomes of a newer one. For a page that was loaded past its worker none answers. */
const isThere = ({ registration }: Followed) => Boolean(navigator.serviceWorker.controller ?? registration?.active)

/** What is done when there is no store: the page says so, and asks for one again and again. */
function whenLost(followed: Followed): () => void {
  const { workbox, state } = followed
  let why: StoreState = 'failed'
  let again: ReturnType<typeof setInterval> | undefined
  // It may come after the worker is gone, from one that workbox doesn't take for its own.
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if ((data as { type?: string } | null)?.type !== 'FULL') return
    why = 'full'
    if (again && !isThere(followed)) state.tell(why)
  })
  const ask = () => {
    // The next try may fail for another reason.
    why = 'failed'
    if (navigator.serviceWorker.controller) clearInterval(again)
    else void workbox.register().catch(() => undefined)
  }
  return () => {
    state.tell(why)
    again ??= setInterval(ask, AGAIN)
  }
}

/** The store of an earlier visit is there; it is checked and mended in the background. */
function begin(followed: Followed, lost: () => void): void {
  const { registration, state } = followed
  // The page before this one may have begun to store, and the kill switch may take away what is there: workbox tells nothing of either.
  const look = ({ target }: Event) => (target as ServiceWorker).state === 'redundant' && !isThere(followed) && lost()
  for (const worker of [registration?.installing, registration?.active]) worker?.addEventListener('statechange', look)
  if (!registration?.active) return
  state.tell('ready')
  if (isFresh(CHECKED, SPAN)) return
  registration.active.postMessage({ type: 'REPAIR' })
  noteFresh(CHECKED)
}
