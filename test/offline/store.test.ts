import { beforeEach, describe, expect, it } from 'vitest'
import { createStore } from '../../src/offline/store/store.ts'
import { FakeCaches, fakeNetwork, filesOf, PAGES, SCOPE, storeOf, text } from './fake.ts'

const ALL = Object.keys(PAGES).sort()
let caches: FakeCaches
beforeEach(() => void (caches = new FakeCaches()))

const onlyStore = () => [...caches.stores.keys()][0]!

describe('filling the store', () => {
  /** A device that forgets all it has each time something is put there, so many times; `afterwards`: once the store was deleted. */
  const forgetful = (times: number, afterwards = times) => ({
    keys: caches.keys,
    match: caches.match,
    delete: async (name: string) => ((times = Math.min(times, afterwards)), caches.delete(name)),
    open: async (name: string) => {
      const cache = await caches.open(name)
      const put = async (url: string, response: Response) => {
        await cache.put(url, response)
        if (times-- > 0) caches.stores.get(name)!.clear()
      }
      return { put } as Cache
    },
  })
  const storeOn = async (device: ReturnType<typeof forgetful>, network = fakeNetwork()) => createStore({ files: await filesOf(PAGES), scope: SCOPE, caches: device, fetch: network.fetch })

  it('counts on nothing that the device has not kept: what was lost on the way is fetched again', async () => {
    const network = fakeNetwork()
    const store = await storeOn(forgetful(3), network)
    await store.fill()
    expect(await store.check()).toEqual([])
    expect(network.asked.length).toBeGreaterThan(Object.keys(PAGES).length)
  })

  it('begins anew where the device keeps nothing in a store that was begun before', async () => {
    const store = await storeOn(forgetful(Infinity, 0))
    await store.fill()
    expect(await store.check()).toEqual([])
  })

  it('fails on a device that keeps nothing', async () => expect((await storeOn(forgetful(Infinity))).fill()).rejects.toThrow('does not keep'))

  it('stores every file of the build', async () => {
    const network = fakeNetwork()
    await (await storeOf(caches, network)).fill()
    expect(caches.inside(onlyStore())).toEqual(ALL)
    expect([...network.asked].sort()).toEqual(ALL)
  })

  it('asks the server itself, without what a browser remembers and without following anyone elsewhere', async () => {
    const network = fakeNetwork()
    await (await storeOf(caches, network)).fill()
    for (const options of network.options) expect(options).toEqual({ cache: 'reload', credentials: 'same-origin', redirect: 'error' })
  })

  it.each<[string, () => Response | Promise<Response>]>([
    ['one flipped byte', () => new Response('scripT()')],
    ['HTML with status 200 in place of a script', () => new Response('<!doctype html><title>Anmelden</title>', { headers: { 'content-type': 'text/html' } })],
    ['an empty answer', () => new Response('')],
    ['a cut answer', () => new Response('scrip')],
    ['status 404', () => new Response('script()', { status: 404 })],
    ['status 500', () => new Response('script()', { status: 500 })],
    ['status 206', () => new Response('script()', { status: 206 })],
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('is refused by %s, and keeps what arrived', async (_, fault) => {
    const store = await storeOf(caches, fakeNetwork(PAGES, { 'app.js': fault }))
    await expect(store.fill()).rejects.toThrow()
    expect(caches.inside(onlyStore())).toEqual(ALL.filter((url) => url !== 'app.js'))
  })

  it('says which file is not what the build made', async () => {
    const store = await storeOf(caches, fakeNetwork(PAGES, { 'app.js': () => new Response('x') }))
    await expect(store.fill()).rejects.toThrow(`${SCOPE}app.js is not what the build made (status 200).`)
  })

  it('fetches at a second try only what is missing', async () => {
    await (await storeOf(caches, fakeNetwork(PAGES, { 'app.js': () => new Response('x'), 'angebote/': () => new Response('', { status: 500 }) }))).fill().catch(() => undefined)
    const network = fakeNetwork()
    await (await storeOf(caches, network)).fill()
    expect([...network.asked].sort()).toEqual(['angebote/', 'app.js'])
    expect(caches.inside(onlyStore())).toEqual(ALL)
  })

  it('fetches nothing when everything is there', async () => {
    await (await storeOf(caches)).fill()
    const network = fakeNetwork()
    await (await storeOf(caches, network)).fill()
    expect(network.asked).toEqual([])
  })
})

describe('a new version', () => {
  const next = { ...PAGES, 'angebote/garten/': 'Neuer Garten' }

  it('takes unchanged files from the older store by their hash, and leaves that one alone', async () => {
    await (await storeOf(caches)).fill()
    const old = onlyStore()
    const network = fakeNetwork(next)
    const store = await storeOf(caches, network, next)
    await store.fill()
    expect(network.asked).toEqual(['angebote/garten/'])
    expect(caches.inside(old)).toEqual(ALL)
    expect(await text(await store.find(`${SCOPE}angebote/garten/`))).toBe('Neuer Garten')
    expect(await text(await (await storeOf(caches)).find(`${SCOPE}angebote/garten/`))).toBe('Garten')
  })

  it('takes nothing damaged from the older store', async () => {
    await (await storeOf(caches)).fill()
    caches.damage(onlyStore(), 'app.js', 'böse()')
    const network = fakeNetwork(next)
    await (await storeOf(caches, network, next)).fill()
    expect([...network.asked].sort()).toEqual(['angebote/garten/', 'app.js'])
  })

  it('takes nothing from stores that are not the kiosk’s', async () => {
    await (await caches.open('anderes')).put(`${SCOPE}app.js`, new Response('script()'))
    const network = fakeNetwork()
    await (await storeOf(caches, network)).fill()
    expect(network.asked).toContain('app.js')
  })

  it('deletes other versions when it tidies, and nothing of anybody else', async () => {
    await (await storeOf(caches)).fill()
    await caches.open('anderes')
    const store = await storeOf(caches, fakeNetwork(next), next)
    await store.fill()
    expect(caches.stores.size).toBe(3)
    await store.tidy()
    expect(caches.stores.size).toBe(2)
    expect(caches.stores.has('anderes')).toBe(true)
    expect(await text(await store.find(`${SCOPE}angebote/garten/`))).toBe('Neuer Garten')
  })

  it('leaves nothing of a version that still is asked for something afterwards', async () => {
    const old = await storeOf(caches)
    await old.fill()
    const store = await storeOf(caches, fakeNetwork(next), next)
    await store.fill()
    await store.tidy()
    expect([await old.find(SCOPE), (await old.check()).length]).toEqual([undefined, ALL.length])
    expect(caches.stores.size).toBe(1)
  })
})

describe('checking and repairing', () => {
  it('finds nothing in a whole store', async () => {
    const store = await storeOf(caches)
    await store.fill()
    expect(await store.check()).toEqual([])
    expect(await store.repair()).toBe(0)
  })

  it('names every file of an empty store', async () => expect(await (await storeOf(caches)).check()).toHaveLength(ALL.length))

  it('names what is missing and what was altered, and mends only that', async () => {
    const network = fakeNetwork()
    const store = await storeOf(caches, network)
    await store.fill()
    caches.damage(onlyStore(), 'app.js', 'böse()')
    caches.stores.get(onlyStore())!.delete(`${SCOPE}angebote/`)
    expect((await store.check()).sort()).toEqual([`${SCOPE}angebote/`, `${SCOPE}app.js`])
    network.asked.length = 0
    expect(await store.repair()).toBe(2)
    expect([...network.asked].sort()).toEqual(['angebote/', 'app.js'])
    expect(await store.check()).toEqual([])
  })

  it('keeps a damaged file when nothing better comes: the next repair tries again', async () => {
    const store = await storeOf(caches, fakeNetwork(PAGES))
    await store.fill()
    caches.damage(onlyStore(), 'app.js', 'böse()')
    await expect((await storeOf(caches, fakeNetwork({}))).repair()).rejects.toThrow()
    expect(await store.check()).toEqual([`${SCOPE}app.js`])
    expect(await store.repair()).toBe(1)
  })
})

describe('a file that is asked for', () => {
  const url = `${SCOPE}angebote/?x=1#y`
  const damaged = async (network = fakeNetwork()) => {
    await (await storeOf(caches)).fill()
    caches.damage(onlyStore(), 'angebote/', 'Angebotf')
    return storeOf(caches, network)
  }

  it('is known whatever its query says; another address is not', async () => {
    const store = await storeOf(caches)
    expect([url, `${SCOPE}angebote/index.html`, SCOPE, `${SCOPE}neu/`, 'https://kiosk.example/'].map(store.knows)).toEqual([true, true, true, false, false])
  })

  it('is not given when one byte of it is another', async () => expect(await (await damaged()).find(url)).toBeUndefined())

  it('is brought back from the server, and stored', async () => {
    const store = await damaged()
    expect(await text((await store.regain(url)).response)).toBe('Angebote')
    expect(await text(await store.find(url))).toBe('Angebote')
  })

  it('is brought back from the store of another version, without the server', async () => {
    const network = fakeNetwork({})
    const next = { ...PAGES, 'app.js': 'next()' }
    await damaged()
    await (await storeOf(caches, fakeNetwork(next), next)).fill()
    expect(await text((await (await storeOf(caches, network)).regain(url)).response)).toBe('Angebote')
    expect(network.asked).toEqual([])
  })

  it('is shown, and not stored, when the server has another version of it', async () => {
    const store = await damaged(fakeNetwork({ ...PAGES, 'angebote/': 'Neue Angebote' }))
    expect(await text((await store.regain(url)).response)).toBe('Neue Angebote')
    expect(await store.find(url)).toBeUndefined()
  })

  it('is shown on a device that is full', async () => {
    const store = await damaged()
    caches.isFull = true
    expect(await text((await store.regain(url)).response)).toBe('Angebote')
    caches.isFull = false
    expect(await store.find(url)).toBeUndefined()
  })

  it('is not waited for without end', async () => {
    const network = fakeNetwork()
    await (await damaged(network)).regain(url)
    expect(network.options[0]!.signal).toBeInstanceOf(AbortSignal)
  })
})

describe('two kiosks in two folders of one host', () => {
  it('leave each other’s stores alone', async () => {
    await (await storeOf(caches)).fill()
    const neighbour = createStore({ files: await filesOf({ '': 'Nachbar' }), scope: 'https://kiosk.example/', caches, fetch: (async () => new Response('Nachbar')) as typeof fetch })
    await neighbour.fill()
    await neighbour.tidy()
    expect(await (await storeOf(caches)).check()).toEqual([])
  })
})

describe('the state of the store', () => {
  it('names the version, how many files it has, and how many are missing or damaged', async () => {
    const store = await storeOf(caches)
    expect(await store.state()).toEqual({ version: expect.stringMatching(/^\S{8}$/), files: ALL.length, missing: ALL.length })
    await store.fill()
    expect(await store.state()).toMatchObject({ files: ALL.length, missing: 0 })
    caches.damage(onlyStore(), 'app.js', 'x')
    expect(await store.state()).toMatchObject({ missing: 1 })
  })

  it('has another version when one file is another', async () => {
    const { version } = await (await storeOf(caches)).state()
    expect((await (await storeOf(caches)).state()).version).toBe(version)
    const next = { ...PAGES, 'app.js': 'next()' }
    expect((await (await storeOf(caches, fakeNetwork(next), next)).state()).version).not.toBe(version)
  })
})

describe('repairing the store', () => {
  it('is done once for all who ask while it is at work, and again for who asks later', async () => {
    await (await storeOf(caches)).fill()
    caches.damage(onlyStore(), 'app.js', 'x')
    const network = fakeNetwork()
    const store = await storeOf(caches, network)
    expect(await Promise.all([store.repair(), store.repair(), store.repair()])).toEqual([1, 1, 1])
    expect(network.asked).toEqual(['app.js'])
    caches.damage(onlyStore(), 'app.js', 'x')
    expect(await store.repair()).toBe(1)
  })

  it('is tried again after it has failed', async () => {
    const faults = { 'app.js': () => new Response('', { status: 500 }) }
    const store = await storeOf(caches, fakeNetwork(PAGES, faults))
    await expect(store.repair()).rejects.toThrow()
    Reflect.deleteProperty(faults, 'app.js')
    expect(await store.repair()).toBe(1)
  })

  it('is done once more for who asks while one is at work that fails: the network may have come in the meantime', async () => {
    let isDown = true
    const faults = { 'angebote/': () => (isDown ? Promise.reject(new TypeError('no network')) : new Response(PAGES['angebote/'])) }
    const store = await storeOf(caches, fakeNetwork(PAGES, faults))
    const first = store.repair()
    const [second, third] = [store.repair(), store.repair()]
    await expect(first).rejects.toThrow('no network')
    isDown = false
    expect([await second, await third, await store.check()]).toEqual([1, 1, []])
  })
})
