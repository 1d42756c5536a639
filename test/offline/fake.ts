import { sha256 } from '../../src/offline/store/sha256.ts'
import { createStore, type StoredFile } from '../../src/offline/store/store.ts'

export const SCOPE = 'https://kiosk.example/kiosk/'

/** A Cache API that lives in memory. Bodies are kept as bytes, so that an answer can be given again and again. */
export class FakeCaches {
  readonly stores = new Map<string, Map<string, { bytes: Uint8Array<ArrayBuffer>; init: ResponseInit }>>()

  /** Whether the device has no more room. */
  isFull = false

  open = async (name: string): Promise<Cache> => {
    const entries = this.stores.get(name) ?? new Map<string, { bytes: Uint8Array<ArrayBuffer>; init: ResponseInit }>()
    this.stores.set(name, entries)
    return {
      match: async (url: string) => {
        const entry = entries.get(url)
        return entry && new Response(entry.bytes, entry.init)
      },
      keys: async () => [...entries.keys()].map((url) => ({ url })),
      delete: async ({ url }: { url: string }) => entries.delete(url),
      put: async (url: string, response: Response) => {
        if (this.isFull) throw new DOMException('Quota exceeded.', 'QuotaExceededError')
        entries.set(url, { bytes: new Uint8Array(await response.arrayBuffer()), init: { status: response.status, headers: response.headers } })
      },
    } as unknown as Cache
  }

  match = async (url: string, { cacheName }: { cacheName: string }) => (this.stores.has(cacheName) ? (await this.open(cacheName)).match(url) : undefined)

  keys = async () => [...this.stores.keys()]

  delete = async (name: string) => this.stores.delete(name)

  /** Addresses of a store, below the scope. */
  inside(name: string): string[] {
    return [...(this.stores.get(name)?.keys() ?? [])].map((url) => url.replace(SCOPE, '')).sort()
  }

  /** Writes bytes into a store behind its back, as a faulty disk would. */
  damage(name: string, url: string, text: string): void {
    this.stores.get(name)!.set(SCOPE + url, { bytes: new TextEncoder().encode(text), init: { status: 200 } })
  }
}

export const PAGES: Readonly<Record<string, string>> = { '': 'Start', 'angebote/': 'Angebote', 'angebote/garten/': 'Garten', '404.html': 'Nicht gefunden', 'app.js': 'script()', 'manifest.webmanifest': '{}' }

export const filesOf = (pages: Readonly<Record<string, string>>): Promise<StoredFile[]> =>
  Promise.all(Object.entries(pages).map(async ([url, text]) => ({ url, integrity: await sha256(new TextEncoder().encode(text)) })))

export type Answers = Record<string, () => Response | Promise<Response>>

/** A server with some pages; answers named in `faults` are given in their place. Every request is noted. */
export function fakeNetwork(pages: Readonly<Record<string, string>> = PAGES, faults: Answers = {}) {
  const asked: string[] = []
  const options: (RequestInit | undefined)[] = []
  const fetch = (async (input: string, init?: RequestInit) => {
    const url = input.replace(SCOPE, '')
    asked.push(url)
    options.push(init)
    if (faults[url]) return faults[url]()
    return pages[url] === undefined ? new Response('Not found', { status: 404 }) : new Response(pages[url])
  }) as typeof globalThis.fetch
  return { fetch, asked, options }
}

/** A store of some pages over fake caches and a fake network. */
export async function storeOf(caches: FakeCaches, network = fakeNetwork(), pages: Readonly<Record<string, string>> = PAGES) {
  return createStore({ files: await filesOf(pages), scope: SCOPE, caches, fetch: network.fetch })
}

export const text = async (response: Response | undefined) => response && response.text()
