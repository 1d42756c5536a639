import { describe, expect, it } from 'vitest'
import { createAnswer } from '../../src/offline/worker/answer.ts'
import { SCOPE } from './fake.ts'

type Pages = Record<string, Response>
const request = (path: string, mode: RequestMode = 'navigate') => ({ url: SCOPE + path, mode }) as Request
const missing = () => new Response('<h1>Diese Seite gibt es nicht</h1>', { headers: { 'content-type': 'text/html', 'content-security-policy': "default-src 'none'" } })
const offline = () => Promise.reject<Response>(new TypeError('Failed to fetch'))

/** A worker with some pages stored; `server` has those that are lost. */
function worker({ stored = {}, server = {}, network = offline, given }: { stored?: Pages; server?: Pages; network?: (request: Request) => Promise<Response>; given?: (url: string) => Promise<Response | undefined> }) {
  const path = (url: string) => url.replace(SCOPE, '')
  let [repairs, outlived] = [0, 0]
  const store = {
    find: async (url: string) => stored[path(url)],
    knows: (url: string) => ['', 'angebote/', 'app.js', '404.html'].includes(path(url)),
    regain: async (url: string) => {
      const response = server[path(url)]
      return response ? { response, isWhole: response.ok && !response.headers.has('x-other') } : Promise.reject(new TypeError('Failed to fetch'))
    },
    repair: async () => ++repairs,
  }
  return { answer: createAnswer({ store, scope: SCOPE, network, lost: async () => new Response('Diese Seite ist gerade nicht da', { status: 503 }), outlived: () => void outlived++, ...(given && { given }) }), repairs: () => repairs, outlived: () => outlived }
}

describe('the worker answers', () => {
  it('from the store, without asking the network', async () => {
    const { answer, repairs } = worker({ stored: { 'angebote/': new Response('Angebote') }, network: () => { throw new Error('asked') } })
    expect(await (await answer(request('angebote/'))).text()).toBe('Angebote')
    expect(repairs()).toBe(0)
  })

  it('with a font that the browser may hold for a while, and with nothing else of that kind', async () => {
    const stored = () => new Response('Buchstaben', { headers: { 'cache-control': 'no-cache', 'content-type': 'font/woff2' } })
    const { answer } = worker({ stored: { 'schrift.woff2': stored(), 'app.js': stored() } })
    const said = async (path: string, destination: RequestDestination) => {
      const { status, headers } = await answer({ ...request(path, 'cors'), destination })
      return [status, headers.get('cache-control'), headers.get('content-type')]
    }
    expect(await said('schrift.woff2', 'font')).toEqual([200, 'max-age=600', 'font/woff2'])
    expect(await said('app.js', 'script')).toEqual([200, 'no-cache', 'font/woff2'])
  })

  it('with what somebody has given this device, before the network is asked', async () => {
    const given = async (url: string) => (url.endsWith('werkstatt/hier/a.png') ? new Response('Foto') : undefined)
    const { answer } = worker({ given, network: () => Promise.resolve(new Response('vom Server')) })
    expect(await (await answer(request('werkstatt/hier/a.png', 'no-cors'))).text()).toBe('Foto')
    expect(await (await answer(request('werkstatt/hier/b.png', 'no-cors'))).text()).toBe('vom Server')
  })

  it('from the network what is not stored – also when the network says 404', async () => {
    const { answer } = worker({ stored: { '404.html': missing() }, network: () => Promise.resolve(new Response('vom Server', { status: 404 })) })
    const response = await answer(request('neu/'))
    expect([response.status, await response.text()]).toEqual([404, 'vom Server'])
  })

  it('offline with our own page and status 404 when a page is asked for, with the headers of a page', async () => {
    const response = await worker({ stored: { '404.html': missing() } }).answer(request('gibt-es-nicht/'))
    expect([response.status, response.statusText, await response.text()]).toEqual([404, 'Not Found', '<h1>Diese Seite gibt es nicht</h1>'])
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'")
  })

  it.each<RequestMode>(['cors', 'no-cors', 'same-origin'])('offline with the fault itself when no page is asked for (%s): a picture is no page', async (mode) => {
    await expect(worker({ stored: { '404.html': missing() } }).answer(request('bild.png', mode))).rejects.toThrow('Failed to fetch')
  })

  it('offline in easy words when even our own page for a wrong address is not there', async () => {
    expect((await worker({}).answer(request('gibt-es-nicht/'))).status).toBe(503)
  })
})

describe('a file of the kiosk that is gone or damaged', () => {
  it('is brought back from the server, and the store is mended: others may be gone too', async () => {
    const { answer, repairs } = worker({ server: { 'angebote/': new Response('Angebote') } })
    expect(await (await answer(request('angebote/'))).text()).toBe('Angebote')
    expect(repairs()).toBe(1)
  })

  it.each([['without network', {}], ['from a server with a fault', { 'angebote/': new Response('500', { status: 500 }) }], ['from a server that has lost it', { 'angebote/': new Response('404', { status: 404 }) }]])('is said to be gone, %s, and not to be a wrong address', async (_, server) => {
    const { answer, repairs } = worker({ server, stored: { '404.html': missing() } })
    const response = await answer(request('angebote/'))
    expect([response.status, await response.text()]).toEqual([503, 'Diese Seite ist gerade nicht da'])
    expect(repairs()).toBe(0)
  })

  it('gives no words in place of a script: without it the page is complete', async () => {
    expect((await worker({}).answer(request('app.js', 'no-cors'))).type).toBe('error')
    expect((await worker({ server: { 'app.js': new Response('', { status: 500 }) } }).answer(request('app.js', 'no-cors'))).type).toBe('error')
  })

  const other = () => new Response('neu()', { headers: { 'x-other': '' } })

  it('is no script of another version: with it the page would not run', async () => {
    const { answer, repairs } = worker({ server: { 'app.js': other() } })
    expect([(await answer(request('app.js', 'no-cors'))).type, repairs()]).toEqual(['error', 0])
  })

  it('can’t be mended any more when the server has another version: one that waits takes over', async () => {
    const { answer, outlived } = worker({ server: { 'app.js': other(), 'angebote/': other() } })
    await answer(request('app.js', 'no-cors'))
    expect(outlived()).toBe(1)
    expect(await (await answer(request('angebote/'))).text()).toBe('neu()')
    expect(outlived()).toBe(2)
  })

  it('takes nothing over while the server only fails', async () => {
    const { answer, outlived } = worker({ server: { 'app.js': new Response('', { status: 500 }) } })
    await answer(request('app.js', 'no-cors'))
    await answer(request('angebote/'))
    expect(outlived()).toBe(0)
  })
})
