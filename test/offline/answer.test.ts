import { describe, expect, it } from 'vitest'
import { createAnswer } from '../../src/offline/worker/answer.ts'
import { SCOPE } from './fake.ts'

const stored = (pages: Record<string, Response>) => ({ find: (url: string) => Promise.resolve(pages[url.replace(SCOPE, '')]) })
const request = (path: string, mode: RequestMode = 'navigate') => ({ url: SCOPE + path, mode }) as Request
const missing = () => new Response('<h1>Diese Seite gibt es nicht</h1>', { headers: { 'content-type': 'text/html', 'content-security-policy': "default-src 'none'" } })
const offline = () => Promise.reject<Response>(new TypeError('Failed to fetch'))

describe('the worker answers', () => {
  it('from the store, without asking the network', async () => {
    const answer = createAnswer(stored({ 'angebote/': new Response('Angebote') }), SCOPE, () => { throw new Error('asked') })
    expect(await (await answer(request('angebote/'))).text()).toBe('Angebote')
  })

  it('with what somebody has given this device, before the network is asked', async () => {
    const given = async (url: string) => (url.endsWith('werkstatt/hier/a.png') ? new Response('Foto') : undefined)
    const answer = createAnswer(stored({}), SCOPE, () => Promise.resolve(new Response('vom Server')), given)
    expect(await (await answer(request('werkstatt/hier/a.png', 'no-cors'))).text()).toBe('Foto')
    expect(await (await answer(request('werkstatt/hier/b.png', 'no-cors'))).text()).toBe('vom Server')
  })

  it('from the network what is not stored – also when the network says 404', async () => {
    const answer = createAnswer(stored({ '404.html': missing() }), SCOPE, () => Promise.resolve(new Response('vom Server', { status: 404 })))
    const response = await answer(request('neu/'))
    expect([response.status, await response.text()]).toEqual([404, 'vom Server'])
  })

  it('offline with our own page and status 404 when a page is asked for, with the headers of a page', async () => {
    const response = await createAnswer(stored({ '404.html': missing() }), SCOPE, offline)(request('gibt-es-nicht/'))
    expect([response.status, response.statusText, await response.text()]).toEqual([404, 'Not Found', '<h1>Diese Seite gibt es nicht</h1>'])
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'")
  })

  it.each<RequestMode>(['cors', 'no-cors', 'same-origin'])('offline with the fault itself when no page is asked for (%s): a picture is no page', async (mode) => {
    await expect(createAnswer(stored({ '404.html': missing() }), SCOPE, offline)(request('bild.png', mode))).rejects.toThrow('Failed to fetch')
  })

  it('offline with the fault itself when even our own page is not stored', async () => {
    await expect(createAnswer(stored({}), SCOPE, offline)(request('gibt-es-nicht/'))).rejects.toThrow('Failed to fetch')
  })
})
