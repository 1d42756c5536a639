import type { Store } from '../store/store.ts'

export interface Sources {
  store: Pick<Store, 'find' | 'knows' | 'regain' | 'repair'>
  /** The address below which the kiosk lies. */
  scope: string
  network(request: Request): Promise<Response>
  /** Says in easy words that a page can't be had now. */
  lost(url: string): Promise<Response>
  /** The server has another version by now, and this one can't be mended any more: one that waits may take over. */
  outlived?(): void
  /** What somebody has given this device: the photos of a workshop, which no build knows. */
  given?(url: string): Promise<Response | undefined>
}

/** For so long, in seconds, pages draw with the font that the browser holds already: each of them would ask for it anew (decision 0402). */
const FONT_HELD = 600

/**
 * How the worker answers a request: from the store, else from the network, else – for a page – with our own 404.
 * There is no fallback to the start page: a wrong address must say that it is wrong.
 */
export function createAnswer({ store, scope, network, lost, given = async () => undefined, outlived = () => undefined }: Sources) {
  const missingPage = async () => {
    const stored = await store.find(new URL('404.html', scope).href)
    return stored && new Response(stored.body, { status: 404, statusText: 'Not Found', headers: stored.headers })
  }

  /**
   * One of our files is gone or damaged; then others may be too. A page without its script is complete, so only a page has words,
   * and a script of another version is worse than none.
   */
  async function regained(request: Request): Promise<Response> {
    const { response, isWhole } = await store.regain(request.url).catch(() => ({ response: undefined, isWhole: false }))
    if (isWhole) void store.repair().catch(() => undefined)
    else if (response?.ok) outlived()
    if (request.mode !== 'navigate') return isWhole ? response! : Response.error()
    return response?.ok ? response : lost(request.url)
  }

  async function fetched(request: Request): Promise<Response> {
    try {
      return await network(request)
    } catch (fault) {
      if (request.mode === 'navigate') return (await missingPage()) ?? lost(request.url)
      throw fault
    }
  }

  return async (request: Request): Promise<Response> => {
    const stored = (await store.find(request.url)) ?? (await given(request.url))
    if (stored && request.destination === 'font') return held(stored)
    return stored ?? (store.knows(request.url) ? regained(request) : fetched(request))
  }
}

function held({ body, headers }: Response): Response {
  const all = new Headers(headers)
  all.set('cache-control', `max-age=${FONT_HELD}`)
  return new Response(body, { headers: all })
}
