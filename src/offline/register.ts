import { Workbox } from 'workbox-window'
import { isFresh, noteFresh } from './fresh.ts'
import { createNews, type News } from './news.ts'
import { askAnew, askForSound, savesData } from './sound/ask.ts'
import type { SoundState } from './sound/state.ts'

/** What the page is told about the store. `full`: there is no room for it on this device. */
export type StoreState = 'storing' | 'ready' | 'failed' | 'full'

export interface Registration {
  /** Tells the state now and at each change. @returns a function that stops telling */
  onState(tell: (state: StoreState) => void): () => void
  /** Calls back when a new version waits, at once when it already does. @returns a function that stops */
  onUpdate(tell: () => void): () => void
  /** Tells how far the sound is stored, now and at each change. @returns a function that stops */
  onSound(tell: (state: SoundState) => void): () => void
  /** Lets the sound be stored on a device that saves data. */
  storeSound(): void
  /** Lets the waiting version take over and loads the page anew. */
  applyUpdate(): void
}

/** A page may stay open until the server is well again: then a first start that failed is tried again. In milliseconds. */
const AGAIN = 30_000

/**
 * The first touch of a page fetches scripts. An old worker that is asked for something in the moment in which it ends begins anew,
 * and stays half a minute beside the new one. In milliseconds.
 */
const SETTLES = 1000

/**
 * Registers the worker and looks after the store at each start. Null where the browser has no workers.
 * @param list the address of `clips.json`; „off“ where there is no sound
 */
export function register(base: string, list = 'off'): Registration | null {
  if (!('serviceWorker' in navigator)) return null
  const workbox = new Workbox(workerAddress(base) as string, { scope: base, updateViaCache: 'none' })
  const state = createNews<StoreState>('storing')
  const waiting = createNews(false)
  const sound = createNews<SoundState>({ state: list === 'off' ? 'none' : 'later' })
  const storeSound = () => askForSound(list, sound)
  let isWanted = false
  workbox.addEventListener('installed', () => state.tell('ready'))
  let why: StoreState = 'failed'
  let again: ReturnType<typeof setInterval> | undefined
  workbox.addEventListener('message', ({ data }) => void (data?.type === 'FULL' && (why = 'full')))
  const fail = () => {
    state.tell(why)
    again ??= setInterval(() => (navigator.serviceWorker.controller ? clearInterval(again) : void workbox.register().catch(() => undefined)), AGAIN)
  }
  workbox.addEventListener('redundant', () => (navigator.serviceWorker.controller ? state.tell('ready') : fail()))
  workbox.addEventListener('waiting', () => waiting.tell(true))
  // Taken in another tab: this page is of the old version, and must not wait until a person finds it broken. At the very first start it does no harm.
  workbox.addEventListener('controlling', () => (isWanted || document.hidden) && location.reload())
  // The page before this one may have begun to store, and the kill switch may take away what is there: workbox tells nothing of either.
  const watch = (registration?: ServiceWorkerRegistration) =>
    [registration?.installing, registration?.active].forEach((worker) => worker?.addEventListener('statechange', () => void (worker.state === 'redundant' && !registration!.active && !navigator.serviceWorker.controller && fail())))
  void workbox.register().then((registration) => (follow(registration, state), watch(registration)), fail)
  // A page that was loaded anew while the first one still stored hears no „installed“.
  void (navigator.serviceWorker.ready as Promise<unknown> | undefined)?.then(() => state.tell('ready'))
  void navigator.storage?.persist?.()
  if (list !== 'off') afterwards(state, () => (savesData() ? sound.tell({ state: 'asks' }) : storeSound()))
  return {
    onState: state.listen,
    onUpdate: (tell) => waiting.listen((is) => is && tell()),
    onSound: sound.listen,
    storeSound,
    applyUpdate: () => {
      isWanted = true
      askAnew()
      setTimeout(() => workbox.messageSkipWaiting(), SETTLES)
    },
  }
}

/** Once the kiosk itself is stored. */
function afterwards(state: News<StoreState>, work: () => void): void {
  let isDone = false
  state.listen((now) => {
    if (now === 'ready' && !isDone) work()
    isDone ||= now === 'ready'
  })
}

/** The store is looked through at a start, not on each page of a walk. In milliseconds. */
const SPAN = 60 * 60 * 1000
const CHECKED = 'store-checked'

/** After the first start the store is there; it is checked and mended in the background. */
function follow(registration: ServiceWorkerRegistration | undefined, state: News<StoreState>): void {
  if (!registration?.active) return
  state.tell('ready')
  if (isFresh(CHECKED, SPAN)) return
  registration.active.postMessage({ type: 'REPAIR' })
  noteFresh(CHECKED)
}

/** The one address that the page's Trusted Types policy lets through. */
function workerAddress(base: string): string | object {
  const address = `${base}sw.js`
  const types = (window as { trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): object } } }).trustedTypes
  if (!types) return address
  return types.createPolicy('kiosk', { createScriptURL: (url: string) => (url === address ? url : '') }).createScriptURL(address)
}
