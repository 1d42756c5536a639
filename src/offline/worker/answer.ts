import type { Store } from '../store/store.ts'

export interface Sources {
  store: Pick<Store, 'find' | 'knows' | 'regain' | 'repair'>
  /** The address below which the kiosk lies. */
  scope: string
  network(request: Request): Promise<Response>
  /** Says in easy words that a page can't be had now. */
  lost(): Promise<Response>
  /** What somebody has given this device: the photos of a workshop, which no build knows. */
  given?(url: string): Promise<Response | undefined>
}

/**
 * How the worker answers a request: from the store, else from the network, else – for a page – with our own 404.
 * There is no fallback to the start page: a wrong address must say that it is wrong.
 */
export function createAnswer({ store, scope, network, lost, given = async () => undefined }: Sources) {
  const missingPage = async () => {
    const stored = await store.find(new URL('404.html', scope).href)
    return stored && new Response(stored.body, { status: 404, statusText: 'Not Found', headers: stored.headers })
  }

  /** One of our files is gone or damaged; then others may be too. A page without its script is complete, so only a page has words. */
  async function regained(request: Request): Promise<Response> {
    const response = await store.regain(request.url).catch(() => undefined)
    if (response?.ok) void store.repair().catch(() => undefined)
    if (response?.ok || request.mode !== 'navigate') return response ?? Response.error()
    return lost()
  }

  async function fetched(request: Request): Promise<Response> {
    try {
      return await network(request)
    } catch (fault) {
      if (request.mode === 'navigate') return (await missingPage()) ?? lost()
      throw fault
    }
  }

  return async (request: Request): Promise<Response> => {
    const stored = (await store.find(request.url)) ?? (await given(request.url))
    return stored ?? (store.knows(request.url) ? regained(request) : fetched(request))
  }
}
