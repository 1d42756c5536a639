import { beforeEach, describe, expect, it } from 'vitest'
import { packOf } from '../../src/build/packs.ts'
import { shapesOf } from '../../src/build/shapes.ts'
import { SHAPES } from '../../src/offline/store/pieces.ts'
import { createStore } from '../../src/offline/store/store.ts'
import { FakeCaches, fakeNetwork, filesOf, SCOPE, text, type Answers } from './fake.ts'

const PACK = 'paket-de.json'
type Pages = Readonly<Record<string, string>>

/** Twelve pages that share their style and foot. */
const version = (style: string, foot: string, own = (index: number) => `Seite ${index}`): Pages =>
  Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`seite-${index}/`, `<html lang="de"><style>${style}</style><main><h1>${own(index)}</h1><p>Text ${index}</p></main><footer>${foot}</footer></html>`]))

const OLD = version('p{color:red}', 'Fuß')
const NEW = version('p{color:blue}', 'Füße')
const filed = (pages: Pages) => Object.entries(pages).map(([url, page]) => [`${url}index.html`, page] as const)
const answer = (body: string) => () => new Response(body, { headers: { 'content-type': 'application/json', 'content-security-policy': "default-src 'none'" } })
const shapes = (pages: Pages) => JSON.stringify(shapesOf([filed(pages)]))

let caches: FakeCaches
beforeEach(() => void (caches = new FakeCaches()))

/** Fills the store of a version. @returns what was asked of the server */
async function filled(pages: Pages, answers: Answers = {}) {
  const network = fakeNetwork(pages, { [PACK]: answer(JSON.stringify(packOf(filed(pages)))), [SHAPES]: answer(shapes(pages)), ...answers })
  const store = createStore({ files: (await filesOf(pages)).map((file) => ({ ...file, pack: PACK })), scope: SCOPE, caches, fetch: network.fetch })
  await store.fill()
  expect(await store.check()).toEqual([])
  return { store, asked: network.asked }
}

describe('a new version in which only that has changed what pages share', () => {
  it('is put together from the pages on the device', async () => {
    await filled(OLD)
    const { store, asked } = await filled(NEW)
    expect(asked).toEqual([SHAPES])
    const page = await store.find(`${SCOPE}seite-7/`)
    expect([await text(page), page!.headers.get('content-type'), page!.headers.get('content-security-policy')]).toEqual([NEW['seite-7/'], 'text/html; charset=utf-8', "default-src 'none'"])
  })

  it('is put together also when a block of style has changed that one page has', async () => {
    const withBlock = (style: string): Pages => ({ ...OLD, 'seite-5/': OLD['seite-5/']!.replace('<main>', `<style>${style}</style><main>`) })
    const marked = (pages: Pages, look: string): Pages => Object.fromEntries(Object.entries(pages).map(([url, page]) => [url, page.replace('<html', `<html data-look="${look}"`)]))
    await filled(marked(withBlock('li{color:red}'), 'a'))
    expect((await filled(marked(withBlock('li{color:blue}'), 'b'))).asked).toEqual([SHAPES])
  })

  it('asks for the page that says something else too', async () => {
    await filled(OLD)
    const { asked } = await filled({ ...NEW, 'seite-3/': NEW['seite-3/']!.replace('Text 3', 'Text drei'), 'seite-12/': '<html lang="de"><p>neu</p></html>' })
    expect(asked.sort()).toEqual(['seite-12/', 'seite-3/', SHAPES].sort())
  })

  it('asks for the pack when all pages say something else', async () => {
    await filled(OLD)
    expect((await filled(version('p{color:blue}', 'Füße', (index) => `Blatt ${index}`))).asked).toEqual([SHAPES, PACK])
  })
})

describe('the list of what pages share', () => {
  it('is of no use to a first visit, and not asked for', async () => expect((await filled(OLD)).asked).toEqual([PACK]))

  it('is not asked for because of one page', async () => {
    await filled(OLD)
    expect((await filled({ ...OLD, 'seite-3/': 'anders' })).asked).toEqual(['seite-3/'])
  })

  it.each<[string, Answers[string]]>([
    ['is missing', () => new Response('', { status: 404 })],
    ['is cut off', answer(shapes(NEW).slice(0, 60))],
    ['is none', answer('{"pages":null}')],
    ['is of an older version', answer(shapes(OLD))],
    ['names pieces that it doesn’t have', answer(JSON.stringify({ pages: Object.fromEntries(Object.keys(NEW).map((url) => [url, [99, -1, 98]])), pieces: [] }))],
    ['is made by somebody else', answer(shapes(version('p{color:blue}', '<script>böse()</script>')))],
    ['can’t be had', () => Promise.reject(new TypeError('no network'))],
  ])('is done without when it %s', async (_, broken) => {
    await filled(OLD)
    const { asked } = await filled(NEW, { [SHAPES]: broken })
    expect(asked).toEqual([SHAPES, PACK])
  })

  it('is done without on a device whose older pages are damaged', async () => {
    await filled(OLD)
    for (const store of caches.stores.values()) for (const entry of store.values()) entry.bytes = new TextEncoder().encode('kaputt')
    expect((await filled(NEW)).asked).toEqual([SHAPES, PACK])
  })
})
