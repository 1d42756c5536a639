import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { packOf } from '../../src/build/packs.ts'
import { drawersOf, shapeOf } from '../../src/build/shapes.ts'
import { drawerFile, drawerOf, nameOf, planFile, type Plan } from '../../src/offline/store/shape.ts'
import { createStore } from '../../src/offline/store/store.ts'
import { FakeCaches, fakeNetwork, filesOf, SCOPE, text, type Answers } from './fake.ts'

const PACK = 'paket-de.json'
const SHAPE = 'paket-form-de.json'
type Pages = Readonly<Record<string, string>>

/** Twelve pages that share their style and foot. */
const version = (style: string, foot: string, own = (index: number) => `Seite ${index}`): Pages =>
  Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`seite-${index}/`, `<html lang="de"><style>${style}</style><main><h1>${own(index)}</h1><p>Text ${index}</p></main><footer>${foot}</footer></html>`]))

const OLD = version('p{color:red}', 'Fuß')
const NEW = version('p{color:blue}', 'Füße')
/** The drawers in which lies what is new. */
const PULLED = ['<style>p{color:blue}</style>', '<footer>Füße</footer></html>'].map((piece) => drawerFile(drawerOf(nameOf(piece))))

const filed = (pages: Pages) => Object.entries(pages).map(([url, page]) => [`${url}index.html`, page] as const)
const answer = (body: string) => () => new Response(body, { headers: { 'content-type': 'application/json', 'content-security-policy': "default-src 'none'" } })
const shape = (pages: Pages) => JSON.stringify(shapeOf(filed(pages)).shape)
const drawers = (pages: Pages): Answers => Object.fromEntries(drawersOf(shapeOf(filed(pages)).pieces).map((drawer, number) => [drawerFile(number), answer(JSON.stringify(drawer))]))
/** How a server may not have a file. */
const GONE: [string, Answers[string]][] = [['is missing', () => new Response('', { status: 404 })], ['can’t be had', () => Promise.reject(new TypeError('no network'))]]

const plansOf = (pages: Pages) => shapeOf(filed(pages)).plans
const plans = (pages: Pages): Answers => Object.fromEntries([...plansOf(pages)].map(([page, plan]) => [planFile(page), answer(JSON.stringify(plan))]))

let caches: FakeCaches
beforeEach(() => void (caches = new FakeCaches()))

/** Fills the store of a version. @returns what was asked of the server */
async function filled(pages: Pages, answers: Answers = {}) {
  const network = fakeNetwork(pages, { [PACK]: answer(JSON.stringify(packOf(filed(pages)))), [SHAPE]: answer(shape(pages)), ...drawers(pages), ...plans(pages), ...answers })
  const store = createStore({ files: (await filesOf(pages)).map((file) => ({ ...file, pack: PACK })), scope: SCOPE, caches, fetch: network.fetch })
  await store.fill()
  expect(await store.check()).toEqual([])
  return { store, asked: network.asked }
}

const withText = (pages: Pages, texts: Readonly<Record<string, string>>): Pages =>
  Object.fromEntries(Object.entries(pages).map(([url, page]) => [url, page.replace('</main>', `${texts[url] ?? ''}</main>`)]))

describe('a new version in which only that has changed what pages share', () => {
  it('is put together from the pages on the device', async () => {
    await filled(OLD)
    const { store, asked } = await filled(NEW)
    expect(asked).toEqual([SHAPE, ...PULLED])
    expect(new Set(PULLED).size).toBe(2)
    const page = await store.find(`${SCOPE}seite-7/`)
    expect([await text(page), page!.headers.get('content-type'), page!.headers.get('content-security-policy')]).toEqual([NEW['seite-7/'], 'text/html; charset=utf-8', "default-src 'none'"])
  })

  it('is put together also when three pages share it', async () => {
    const three = (said: string) => withText(OLD, Object.fromEntries(['seite-2/', 'seite-4/', 'seite-9/'].map((url) => [url, `<p>${said}</p>`])))
    await filled(three('Rufen Sie an.'))
    expect((await filled(three('Schreiben Sie uns.'))).asked).toEqual([SHAPE, drawerFile(drawerOf(nameOf('<p>Schreiben Sie uns.</p>')))])
  })

  it('is put together also when a block of style has changed that one page has', async () => {
    const withBlock = (style: string): Pages => ({ ...OLD, 'seite-5/': OLD['seite-5/']!.replace('<main>', `<style>${style}</style><main>`) })
    const marked = (pages: Pages, look: string): Pages => Object.fromEntries(Object.entries(pages).map(([url, page]) => [url, page.replace('<html', `<html data-look="${look}"`)]))
    const pulled = ['<html data-look="b" lang="de">', '<style>li{color:blue}</style>'].map((piece) => drawerFile(drawerOf(nameOf(piece))))
    await filled(marked(withBlock('li{color:red}'), 'a'))
    expect((await filled(marked(withBlock('li{color:blue}'), 'b'))).asked).toEqual([SHAPE, ...pulled])
  })

  it('pulls no drawer when the device has all pieces, in another order', async () => {
    const other = (said: readonly string[]) => withText(OLD, Object.fromEntries(Object.keys(OLD).map((url) => [url, said.map((each) => `<p>${each}</p>`).join('')])))
    await filled(other(['eins', 'zwei']))
    expect((await filled(other(['zwei', 'eins']))).asked).toEqual([SHAPE])
  })

  it('asks for the plan of the page that says something else too, and of one that is new', async () => {
    await filled(OLD)
    const { asked } = await filled({ ...NEW, 'seite-3/': NEW['seite-3/']!.replace('Text 3', 'Text drei'), 'seite-12/': '<html lang="de"><p>neu</p></html>' })
    expect(asked.sort()).toEqual([planFile('seite-12/'), planFile('seite-3/'), SHAPE, ...PULLED].sort())
  })

  it('asks for the pack when all pages say something else', async () => {
    await filled(OLD)
    expect((await filled(version('p{color:blue}', 'Füße', (index) => `Blatt ${index}`))).asked).toEqual([SHAPE, ...PULLED, PACK])
  })

  it('of two languages pulls a drawer once', async () => {
    const asked: string[] = []
    for (const pages of [OLD, NEW]) {
      const inEnglish = Object.fromEntries(Object.entries(pages).map(([url, page]) => [`en/${url}`, page]))
      const shapes = { [SHAPE]: answer(shape(pages)), 'paket-form-en.json': answer(shape(inEnglish)), ...drawers(pages) }
      const network = fakeNetwork({ ...pages, ...inEnglish }, shapes)
      const files = (await filesOf({ ...pages, ...inEnglish })).map((file) => ({ ...file, pack: file.url.startsWith('en/') ? 'paket-en.json' : PACK }))
      await createStore({ files, scope: SCOPE, caches, fetch: network.fetch }).fill()
      asked.splice(0, asked.length, ...network.asked)
    }
    expect(asked).toEqual([SHAPE, ...PULLED, 'paket-form-en.json'])
  })
})

describe('any new version of any pages', () => {
  const part = fc.constantFrom('<p>a', '<p>b', '<style>x', '<style>y', '<h1>c', 'Text', '<', '<p', '"', '\\', 'ä€😀', '\u2028', '')
  const body = fc.array(part, { maxLength: 8 }).map((parts) => `<html lang="de">${parts.join('')}`)
  const bodies = (length: number) => fc.array(body, { minLength: length, maxLength: length })
  const pagesOf = (texts: readonly string[]): Pages => Object.fromEntries(texts.map((text, index) => [`seite-${index}/`, text]))

  it('comes out whole, and without its pages or packs when fewer than a third say something else', async () => {
    await fc.assert(fc.asyncProperty(bodies(10), fc.uniqueArray(fc.nat(9), { maxLength: 3 }), bodies(3), async (before, places, after) => {
      caches = new FakeCaches()
      await filled(pagesOf(before))
      const { asked } = await filled(pagesOf(before.map((text, index) => after[places.indexOf(index)] ?? text)))
      expect(asked.filter((file) => !/^paket-(form-|fach-|seiten)/.test(file))).toEqual([])
    }), { numRuns: 200 })
  })
})

describe('the shape of the pages', () => {
  it('is of no use to a first visit, and not asked for', async () => expect((await filled(OLD)).asked).toEqual([PACK]))

  const strange = (shape: object) => answer(JSON.stringify(shape))

  it.each<[string, Answers[string]]>([
    ...GONE,
    ['is cut off', answer(shape(NEW).slice(0, 60))],
    ['is none', answer('{"pages":null}')],
    ['is a word', answer('"Form"')],
    ['names pieces that it doesn’t have', strange({ pages: Object.fromEntries(Object.keys(NEW).map((url) => [url, [99, -1, 98]])), names: [] })],
    ['has names that are none', strange({ pages: Object.fromEntries(Object.keys(NEW).map((url) => [url, [0, -1, 1]])), names: ['a', null] })],
  ])('is done without when it %s', async (_, broken) => {
    await filled(OLD)
    const { asked } = await filled(NEW, { [SHAPE]: broken })
    expect(asked.filter((file) => !file.startsWith('paket-fach-'))).toEqual([SHAPE, PACK])
  })

  it('is done without when it is of an older version', async () => {
    await filled(OLD)
    expect((await filled(NEW, { [SHAPE]: answer(shape(OLD)) })).asked).toEqual([SHAPE, PACK])
  })

  it('is done without on a device whose older pages are damaged', async () => {
    await filled(OLD)
    for (const store of caches.stores.values()) for (const entry of store.values()) entry.bytes = new TextEncoder().encode('kaputt')
    expect((await filled(NEW)).asked.filter((file) => !file.startsWith('paket-fach-'))).toEqual([SHAPE, PACK])
  })
})

describe('a drawer of pieces', () => {
  const [style] = PULLED as [string]

  it.each<[string, Answers[string]]>([
    ...GONE,
    ['is cut off', answer('{"12')],
    ['is none', answer('null')],
    ['is a word', answer('"Fach"')],
    ['is of an older version', drawers(OLD)[style]!],
    ['is made by somebody else', answer(JSON.stringify({ [nameOf('<style>p{color:blue}</style>')]: '<script>böse()</script>' }))],
  ])('is done without when it %s', async (_, broken) => {
    await filled(OLD)
    expect((await filled(NEW, { [style]: broken })).asked).toEqual([SHAPE, ...PULLED, PACK])
  })

  it('that is missing takes only those pages along that need it', async () => {
    const withNote = (pages: Pages, note: string) => withText(pages, Object.fromEntries(['seite-2/', 'seite-4/', 'seite-9/'].map((url) => [url, `<p>${note}</p>`])))
    const note = drawerFile(drawerOf(nameOf('<p>neu</p>')))
    expect(PULLED).not.toContain(note)
    await filled(withNote(OLD, 'alt'))
    const { asked } = await filled(withNote(NEW, 'neu'), { [note]: () => new Response('', { status: 500 }) })
    expect(asked.filter((file) => !file.startsWith('paket-'))).toEqual(['seite-2/', 'seite-4/', 'seite-9/'])
  })
})

describe('the plan of a page', () => {
  const page = 'seite-3/'
  const plan = planFile(page)
  const changed = { ...OLD, [page]: OLD[page]!.replace('Text 3', 'Text drei') }

  it('has what the page says of its own, and else names', async () => {
    expect(plansOf(changed).get(page)!.filter((step) => typeof step === 'string')).toEqual(['<h1>Seite 3</h1><p>Text drei</p>'])
    await filled(OLD)
    expect((await filled(changed)).asked).toEqual([plan])
  })

  it.each<[string, Answers[string]]>([
    ...GONE,
    ['is cut off', answer('["<html')],
    ['is none', answer('null')],
    ['is a word', answer('"Plan"')],
    ['is of an older version', plans(OLD)[plan]!],
    ['is made by somebody else', answer(JSON.stringify(['<script>böse()</script>'] satisfies Plan))],
  ])('is done without when it %s', async (_, broken) => {
    await filled(OLD)
    expect((await filled(changed, { [plan]: broken })).asked).toEqual([plan, page])
  })

  it('that names pieces which nobody has, is done without', async () => {
    await filled(OLD)
    const { asked } = await filled(changed, { [plan]: answer('[1,2,3]') })
    expect(asked.filter((file) => !file.startsWith('paket-fach-'))).toEqual([plan, page])
  })

  it('is not asked for by a device that has few of the pages', async () => {
    await filled(OLD)
    const [older] = caches.stores.values()
    for (const url of [...older!.keys()].slice(0, 7)) older!.delete(url)
    const { asked } = await filled({ ...OLD, [page]: 'anders' }, { [PACK]: () => new Response('', { status: 404 }) })
    expect(asked).not.toContain(plan)
    expect(asked).toContain(page)
  })

  it('is not asked for when a page of the same version is damaged', async () => {
    const { store, asked } = await filled(OLD)
    const [name] = caches.stores.keys()
    caches.damage(name!, page, 'kaputt')
    const before = asked.length
    expect([await store.repair(), asked.slice(before)]).toEqual([1, [page]])
  })
})
