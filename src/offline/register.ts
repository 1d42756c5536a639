import { Workbox } from 'workbox-window'

/** What the page is told about the store. */
export type StoreState = 'storing' | 'ready' | 'failed'

export interface Registration {
  /** Tells the state now and at each change. @returns a function that stops telling */
  onState(tell: (state: StoreState) => void): () => void
  /** Calls back when a new version waits, at once when it already does. @returns a function that stops */
  onUpdate(tell: () => void): () => void
  /** Lets the waiting version take over and loads the page anew. */
  applyUpdate(): void
}

/** Registers the worker and looks after the store at each start. Null where the browser has no workers. */
export function register(base: string): Registration | null {
  if (!('serviceWorker' in navigator)) return null
  const workbox = new Workbox(workerAddress(base) as string, { scope: base, updateViaCache: 'none' })
  const state = createNews<StoreState>('storing')
  const waiting = createNews(false)
  let isWanted = false
  workbox.addEventListener('installed', () => state.tell('ready'))
  workbox.addEventListener('redundant', () => state.tell(navigator.serviceWorker.controller ? 'ready' : 'failed'))
  workbox.addEventListener('waiting', () => waiting.tell(true))
  workbox.addEventListener('controlling', () => isWanted && location.reload())
  void workbox.register().then((registration) => follow(registration, state), () => state.tell('failed'))
  void navigator.storage?.persist?.()
  return {
    onState: state.listen,
    onUpdate: (tell) => waiting.listen((is) => is && tell()),
    applyUpdate: () => {
      isWanted = true
      workbox.messageSkipWaiting()
    },
  }
}

/** After the first start the store is there; it is checked and mended in the background. */
function follow(registration: ServiceWorkerRegistration | undefined, state: News<StoreState>): void {
  if (!registration?.active) return
  state.tell('ready')
  registration.active.postMessage({ type: 'REPAIR' })
}

interface News<T> {
  tell(value: T): void
  listen(listener: (value: T) => void): () => void
}

/** Something that changes. Whoever listens hears it at once and at each change: parts of a page may come late. */
function createNews<T>(first: T): News<T> {
  const listeners = new Set<(value: T) => void>()
  let current = first
  return {
    tell: (value) => {
      current = value
      listeners.forEach((listener) => listener(value))
    },
    listen: (listener) => {
      listeners.add(listener)
      listener(current)
      return () => void listeners.delete(listener)
    },
  }
}

/** The one address that the page's Trusted Types policy lets through. */
function workerAddress(base: string): string | object {
  const address = `${base}sw.js`
  const types = (window as { trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): object } } }).trustedTypes
  if (!types) return address
  return types.createPolicy('kiosk', { createScriptURL: (url: string) => (url === address ? url : '') }).createScriptURL(address)
}
