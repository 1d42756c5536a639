import { Workbox } from 'workbox-window'
import { createNews, type News } from './news.ts'
import { askAnew, askForSound, savesData } from './sound/ask.ts'
import type { SoundState } from './sound/state.ts'
import { followStore, type StoreState } from './store-state.ts'

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
  const { waiting, take } = followVersions(workbox)
  const state = followStore(workbox)
  void navigator.storage?.persist?.()
  return { onState: state.listen, onUpdate: (tell) => waiting.listen((is) => is && tell()), applyUpdate: take, ...followSound(list, state) }
}

/** Tells when a new version waits, and lets it take over when asked. */
function followVersions(workbox: Workbox): { waiting: News<boolean>; take: () => void } {
  const waiting = createNews(false)
  let isWanted = false
  let isOld = false
  workbox.addEventListener('waiting', () => waiting.tell(true))
  // Taken in another tab: this page is of the old version, and must not wait until a person finds it broken. At the very first start it does no harm.
  workbox.addEventListener('controlling', ({ isUpdate }) => {
    isOld ||= Boolean(isUpdate)
    if (isWanted || document.hidden) location.reload()
  })
  const take = () => {
    // Another window has taken it, and nothing waits any more.
    if (isOld) return location.reload()
    isWanted = true
    askAnew()
    setTimeout(() => workbox.messageSkipWaiting(), SETTLES)
  }
  return { waiting, take }
}

/** Stores the sound once the kiosk itself is stored, unless the device saves data: then a person is asked. */
function followSound(list: string, state: News<StoreState>): Pick<Registration, 'onSound' | 'storeSound'> {
  const sound = createNews<SoundState>({ state: list === 'off' ? 'none' : 'later' })
  const storeSound = () => askForSound(list, sound)
  const begin = () => (savesData() ? sound.tell({ state: 'asks' }) : storeSound())
  let isBegun = list === 'off'
  state.listen((now) => {
    if (now !== 'ready' || isBegun) return
    isBegun = true
    begin()
  })
  return { onSound: sound.listen, storeSound }
}

/** The one address that the page's Trusted Types policy lets through. */
function workerAddress(base: string): string | object {
  const address = `${base}sw.js`
  const types = (window as { trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): object } } }).trustedTypes
  if (!types) return address
  return types.createPolicy('kiosk', { createScriptURL: (url: string) => (url === address ? url : '') }).createScriptURL(address)
}
