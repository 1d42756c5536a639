import { abortAfter } from '../abort-after.ts'
import type { Source } from './ground.ts'
import { createPacks } from './packs.ts'
import { AT_ONCE, parallel } from './parallel.ts'
import { createRebuilt } from './rebuilt.ts'
import { sha256 } from './sha256.ts'
import { storesOf } from './stores-of.ts'

/** One file of the kiosk as the build made it. */
export interface StoredFile {
  /** Relative to the scope of the worker; a page is its folder: `angebote/`. */
  url: string
  integrity: string
  /** The pack in which it comes together with others, see `pack.ts`. */
  pack?: string
}

/** Everything about fetching, verifying and repairing the offline copy. Nothing else touches the caches. */
export interface Store {
  /** Fetches and verifies every file of this version, and looks whether the device has kept them. Rejects unless all are there; what arrived is kept for the next try. */
  fill(): Promise<void>
  /** Whether an address is one of this version's files, whatever its query says. */
  knows(url: string): boolean
  /** The stored answer to a request, if it is what the build made. */
  find(url: string): Promise<Response | undefined>
  /** One of this version's files that `find` doesn't have: from another store, else from the server, and stored anew if it is what the build made (`isWhole`). */
  regain(url: string): Promise<Regained>
  /** Files that are missing, or not what the build made. */
  check(): Promise<string[]>
  /** Fetches what `check` names anew. Who asks while it is at work gets the same answer. @returns how many files it mended */
  repair(): Promise<number>
  /** Which version this is, of how many files, and how many of them `check` names. */
  state(): Promise<{ version: string; files: number; missing: number }>
  /** Deletes the stores of other versions. */
  tidy(): Promise<void>
}

export interface Regained {
  response: Response
  /** Whether it is what the build made: the server may have another version by now. */
  isWhole: boolean
}

export interface StoreOptions {
  files: readonly StoredFile[]
  /** The address below which the kiosk lies. */
  scope: string
  caches: Pick<CacheStorage, 'open' | 'match' | 'keys' | 'delete'>
  fetch: typeof fetch
}

/** How long somebody waits in front of an empty page, in milliseconds. */
const PATIENCE = 10_000
/** Filled, looked through, begun anew, looked through: whoever has not kept it then keeps nothing. */
const FILLS = 4

/** A store of one version of the kiosk over the Cache API. */
export function createStore({ files, scope, caches, fetch }: StoreOptions): Store {
  const full = new Map(files.map((file) => [new URL(file.url, scope).href, file.integrity]))
  const prefix = storesOf(scope)
  const name = sha256(new TextEncoder().encode(JSON.stringify([...full]))).then((hash) => prefix + hash.slice(7, 31))
  const open = async () => caches.open(await name)
  // A store that only is looked into is not begun by it: a worker that another has followed would leave an empty one behind.
  const inStore = async (url: string) => caches.match(url, { cacheName: await name })

  const isOurs = async (url: string, response: Response | undefined) =>
    response?.status === 200 && (await sha256(await response.clone().arrayBuffer())) === full.get(url)

  const fetchAnew = (url: string, signal?: AbortSignal) => fetch(url, { cache: 'reload', credentials: 'same-origin', redirect: 'error', ...(signal && { signal }) })

  const ground = { files, scope, fetch: fetchAnew, isOurs }
  const packs = createPacks(ground)

  async function fetchVerified(url: string): Promise<Response> {
    const response = await fetchAnew(url)
    if (!(await isOurs(url, response))) throw new Error(`${url} is not what the build made (status ${response.status}).`)
    return response
  }

  async function inOlderStores(url: string): Promise<Response[]> {
    const current = await name
    const others = (await caches.keys()).filter((key) => key.startsWith(prefix) && key !== current)
    return (await Promise.all(others.map((cacheName) => caches.match(url, { cacheName })))).filter((stored) => stored !== undefined)
  }

  async function fromOlderStore(url: string): Promise<Response | undefined> {
    for (const stored of await inOlderStores(url)) if (await isOurs(url, stored)) return stored
    return undefined
  }

  const keep = async (url: string, response: Response) => (await open()).put(url, response)

  /** Stores what can be had so. @returns what can't */
  async function keepFrom(source: (url: string) => Promise<Response | undefined>, urls: readonly string[]): Promise<string[]> {
    const rest = await parallel(urls, AT_ONCE, async (url) => {
      const response = await source(url)
      return response ? void (await keep(url, response)) : url
    })
    return rest.filter((url) => url !== undefined)
  }

  async function keepFromEach(sources: readonly Source[], wanted: readonly string[]): Promise<string[]> {
    let rest = [...wanted]
    for (const { source, urls } of sources) {
      const left = await keepFrom(await source(), urls)
      rest = rest.filter((url) => !urls.includes(url) || left.includes(url))
    }
    return rest
  }

  async function find(url: string): Promise<Response | undefined> {
    const plain = plainUrl(url, full)
    const stored = await inStore(plain)
    return (await isOurs(plain, stored)) ? stored : undefined
  }

  /** A device that is full can still show what the server gives. */
  async function regain(url: string): Promise<Regained> {
    const plain = plainUrl(url, full)
    const response = (await fromOlderStore(plain)) ?? (await fetchAnew(plain, abortAfter(PATIENCE)))
    const isWhole = await isOurs(plain, response)
    if (isWhole) await (await open()).put(plain, response.clone()).catch(() => undefined)
    return { response, isWhole }
  }

  async function check(): Promise<string[]> {
    const faults = await parallel([...full.keys()], AT_ONCE, async (url) => ((await isOurs(url, await inStore(url))) ? null : url))
    return faults.filter((url) => url !== null)
  }

  async function mend(): Promise<number> {
    const faults = await check()
    const rebuilt = createRebuilt({ ...ground, text: async (url) => (await inOlderStores(url))[0]?.text() })
    let rest = await keepFrom(fromOlderStore, faults)
    for (const sources of [rebuilt.byShape, packs.worth, rebuilt.byPlan]) rest = await keepFromEach(sources(rest), rest)
    await parallel(rest, AT_ONCE, async (url) => keep(url, await fetchVerified(url)))
    return faults.length
  }

  // What was put into a store may be gone again: what counts is what is found in it.
  async function fill(): Promise<void> {
    for (let tries = 0; tries < FILLS; tries++) {
      if ((await mend()) === 0) return
      // WebKit loses what is put into a store that a failed worker has begun; what is put into a new one stays.
      if (tries === 1) await caches.delete(await name)
    }
    throw new Error('The device does not keep what it is given.')
  }

  // Every page asks for it: one who turns pages quickly would have a weak device hash everything many times at once.
  let mending: Promise<number> | undefined
  const begin = () => (mending ??= mend().finally(() => void (mending = undefined)))
  // Who asks while one is at work may have come with the network: where that one fails, it is tried once more.
  const repair = () => mending?.catch(begin) ?? begin()

  return {
    check,
    repair,
    find,
    regain,
    knows: (url) => full.has(plainUrl(url, full)),
    fill,
    state: async () => ({ version: (await name).slice(prefix.length, prefix.length + 8), files: full.size, missing: (await check()).length }),
    tidy: async () => {
      const current = await name
      const old = (await caches.keys()).filter((key) => key.startsWith(prefix) && key !== current)
      await Promise.all(old.map((key) => caches.delete(key)))
    },
  }
}

/** Without query and fragment; a page is found with and without its closing slash or `index.html`. */
function plainUrl(url: string, known: ReadonlyMap<string, string>): string {
  const plain = url.replace(/[?#].*$/, '').replace(/\/index\.html$/, '/')
  return known.has(plain) || !known.has(`${plain}/`) ? plain : `${plain}/`
}
