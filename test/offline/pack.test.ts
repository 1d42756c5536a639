import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { securityHeaders } from '../../src/build/headers.ts'
import { packOf } from '../../src/build/packs.ts'
import { withRelease } from '../../src/build/release.ts'
import { textOf } from '../../src/offline/store/body.ts'
import { createStore } from '../../src/offline/store/store.ts'
import { OF_ALL, unpack } from '../../src/offline/store/pack.ts'
import { planFile } from '../../src/offline/store/shape.ts'
import { FakeCaches, fakeNetwork, filesOf, PAGES, SCOPE, text, type Answers } from './fake.ts'

const PACK = 'paket-de.json'
const PACKED = ['', 'angebote/', 'angebote/garten/', 'app.js']
const fileOf = (url: string) => (url === '' || url.endsWith('/') ? `${url}index.html` : url)
const packed = (pages: Readonly<Record<string, string>> = PAGES) => JSON.stringify(packOf(PACKED.map((url) => [fileOf(url), pages[url]!] as const)))
const answer = (body: string, status = 200) => () => new Response(body, { status, headers: { 'content-type': 'application/json', 'content-length': '9', etag: 'x', 'content-disposition': 'attachment', 'content-security-policy': "default-src 'none'" } })

let caches: FakeCaches
beforeEach(() => void (caches = new FakeCaches()))

async function filled(answers: Answers, pages: Readonly<Record<string, string>> = PAGES) {
  const network = fakeNetwork(pages, answers)
  const files = (await filesOf(pages)).map((file) => ({ ...file, ...(PACKED.includes(file.url) && { pack: PACK }) }))
  const store = createStore({ files, scope: SCOPE, caches, fetch: network.fetch })
  await store.fill()
  expect(await store.check()).toEqual([])
  return { store, asked: network.asked }
}

describe('a store that is filled from a pack', () => {
  it('asks for it, and for what is not in it', async () => {
    const { asked } = await filled({ [PACK]: answer(packed()) })
    expect(asked.sort()).toEqual(['404.html', 'manifest.webmanifest', PACK])
  })

  it('gives each file as the server would have: its type, and the policy', async () => {
    const { store } = await filled({ [PACK]: answer(packed()) })
    const [page, script] = [await store.find(SCOPE), await store.find(`${SCOPE}app.js`)]
    expect([await text(page), page!.headers.get('content-type'), page!.headers.get('content-security-policy')]).toEqual(['Start', 'text/html; charset=utf-8', "default-src 'none'"])
    expect([script!.headers.get('content-type'), script!.headers.get('etag'), script!.headers.get('content-length'), script!.headers.get('content-disposition')]).toEqual(['text/javascript; charset=utf-8', null, null, null])
  })

  it.each<[string, Answers[string]]>([
    ['is missing', answer('', 404)],
    ['is a login', answer('<h1>Anmelden</h1>')],
    ['is cut off', answer(packed().slice(0, 40))],
    ['is no pack', answer('{"files":null}')],
    ['names pieces that it doesn’t have', answer('{"files":{"":{"type":"text/html","pieces":[7]}},"pieces":[]}')],
    ['has a type that no header may have', answer('{"files":{"":{"type":"a\\nb","pieces":[0]}},"pieces":["Start"]}')],
    ['can’t be had', () => Promise.reject(new TypeError('no network'))],
  ])('fetches the files one by one when it %s', async (_, broken) => {
    const { asked } = await filled({ [PACK]: broken })
    expect(asked.sort()).toEqual([...Object.keys(PAGES), PACK].sort())
  })

  it('takes nothing from it that is not what the build made', async () => {
    const { asked, store } = await filled({ [PACK]: answer(packed({ ...PAGES, 'app.js': 'böse()' })) })
    expect(asked.sort()).toEqual(['404.html', 'app.js', 'manifest.webmanifest', PACK])
    expect(await text(await store.find(`${SCOPE}app.js`))).toBe('script()')
  })

  it('doesn’t ask for it for a single page of a new version', async () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`seite-${index}/`, `Seite ${index}`]))
    const before = { ...PAGES, ...many }
    const files = async (pages: Record<string, string>) => (await filesOf(pages)).map((file) => ({ ...file, pack: PACK }))
    await createStore({ files: await files(before), scope: SCOPE, caches, fetch: fakeNetwork(before).fetch }).fill()
    const next = { ...before, 'seite-3/': 'Seite drei' }
    const network = fakeNetwork(next)
    await createStore({ files: await files(next), scope: SCOPE, caches, fetch: network.fetch }).fill()
    expect(network.asked).toEqual([planFile('seite-3/'), 'seite-3/'])
  })

  it('fails on a device that is full, and says so', async () => {
    caches.isFull = true
    await expect(filled({ [PACK]: answer(packed()) })).rejects.toThrow('Quota')
  })
})

describe('a server that is slow', () => {
  afterEach(() => vi.useRealTimers())
  const stream = (pull: (controller: ReadableStreamDefaultController<Uint8Array>) => unknown, signal?: AbortSignal | null) => new Response(new ReadableStream({
    start: (controller) => void signal?.addEventListener('abort', () => controller.error(new DOMException('aborted', 'AbortError'))),
    pull: (controller) => pull(controller) as Promise<void>,
  }))

  it('is waited for as long as something comes', async () => {
    vi.useFakeTimers()
    const bytes = new TextEncoder().encode('Zwölf Minuten')
    let sent = 0
    const slow = textOf(async (signal) => stream((controller) => new Promise<void>((done) => setTimeout(() => done(sent < bytes.length ? controller.enqueue(bytes.subarray(sent, ++sent)) : controller.close()), 19_000)), signal))
    await vi.advanceTimersByTimeAsync(20 * 19_000)
    expect((await slow).text).toBe('Zwölf Minuten')
  })

  it.each<[string, (signal: AbortSignal) => Promise<Response>]>([
    ['never answers', (signal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))))],
    ['falls silent in the middle', async (signal) => stream(() => new Promise(() => undefined), signal)],
  ])('is given up after 20 seconds when it %s', async (_, fetch) => {
    vi.useFakeTimers()
    const given = expect(textOf(fetch)).rejects.toThrow('aborted')
    await vi.advanceTimersByTimeAsync(20_000)
    await given
  })
})

describe('a pack', () => {
  it('hands on all that the build says to every answer', () => {
    const said = Object.keys(withRelease(securityHeaders({ styles: [], prePaint: '' }), 'x')).map((name) => name.toLowerCase())
    expect(said.length).toBeGreaterThan(6)
    expect(OF_ALL).toEqual(expect.arrayContaining(said))
  })

  it('has no file of which it doesn’t know', async () => expect(unpack(new Response(''), packed())('constructor')).toBeUndefined())
})
