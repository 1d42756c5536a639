import type { Store } from '../store/store.ts'

/**
 * How the worker answers a request: from the store, else from the network, else – for a page – with our own 404.
 * There is no fallback to the start page: a wrong address must say that it is wrong.
 * @param given what somebody has given this device: the photos of a workshop, which no build knows
 */
export function createAnswer(store: Pick<Store, 'find'>, scope: string, network: (request: Request) => Promise<Response>, given: (url: string) => Promise<Response | undefined> = async () => undefined) {
  const missingPage = async () => {
    const stored = await store.find(new URL('404.html', scope).href)
    return stored && new Response(stored.body, { status: 404, statusText: 'Not Found', headers: stored.headers })
  }

  return async (request: Request): Promise<Response> => {
    const stored = (await store.find(request.url)) ?? (await given(request.url))
    if (stored) return stored
    try {
      return await network(request)
    } catch (fault) {
      const page = request.mode === 'navigate' ? await missingPage() : undefined
      return page ?? Promise.reject(fault)
    }
  }
}
