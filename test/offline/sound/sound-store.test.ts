import { describe, expect, it, vi } from 'vitest'
import { createSoundStore } from '../../../src/offline/sound/sound-store.ts'
import type { SoundState } from '../../../src/offline/sound/state.ts'
import { sha256 } from '../../../src/offline/store/sha256.ts'
import { fakeNetwork, FakeCaches, SCOPE, type Answers } from '../fake.ts'

const FOLDER = 'ton/de-simple/'
const LIST = `${SCOPE}${FOLDER}clips.json`

/** What a server has for some clips: their list and their bytes. */
async function soundOf(version: string, clips: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const entries = await Promise.all(Object.entries(clips).map(async ([id, text]) => ({ id, file: `${id}.mp3`, sha256: await sha256(new TextEncoder().encode(text)) })))
  return { [`${FOLDER}clips.json`]: JSON.stringify({ version, clips: entries }), ...Object.fromEntries(Object.entries(clips).map(([id, text]) => [`${FOLDER}${id}.mp3`, text])) }
}

const CLIPS = { a: 'Ah', b: 'Be', c: 'Ce' }
const FILES = ['clips.json', 'a.mp3', 'b.mp3', 'c.mp3'].map((file) => FOLDER + file).sort()

async function fill(caches: FakeCaches, pages: Readonly<Record<string, string>>, faults: Answers = {}) {
  const network = fakeNetwork(pages, faults)
  const told: SoundState[] = []
  await createSoundStore({ caches, fetch: network.fetch }).fill(LIST, (state) => told.push(state))
  return { told, end: told.at(-1), clips: network.asked.filter((url) => url.endsWith('.mp3')).map((url) => url.replace(FOLDER, '')).sort() }
}

describe('the store of the sound', () => {
  it('holds the list and each clip, in a cache of its version, and says how far it is', async () => {
    const caches = new FakeCaches()
    const { told } = await fill(caches, await soundOf('v1', CLIPS))
    expect([caches.inside('sound-v1'), told]).toEqual([FILES, [{ state: 'storing', done: 1, all: 3 }, { state: 'ready' }]])
  })

  it('tells at most once a second', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`x${index}`, `${index}`]))
    let now = 1_000_000
    vi.spyOn(Date, 'now').mockImplementation(() => (now += 100))
    const { told } = await fill(new FakeCaches(), await soundOf('v1', many))
    vi.restoreAllMocks()
    expect(told.length).toBeGreaterThan(3)
    expect(told.length).toBeLessThan(10)
  })

  it('asks for nothing when all is there', async () => {
    const caches = new FakeCaches()
    const sound = await soundOf('v1', CLIPS)
    await fill(caches, sound)
    expect(await fill(caches, sound)).toEqual({ told: [{ state: 'ready' }], end: { state: 'ready' }, clips: [] })
  })

  it('goes on where it was interrupted', async () => {
    const caches = new FakeCaches()
    const sound = await soundOf('v1', CLIPS)
    const lost = () => Promise.reject(new TypeError('no network'))
    const first = await fill(caches, sound, { [`${FOLDER}c.mp3`]: lost })
    expect(first.end).toEqual({ state: 'failed' })
    expect(caches.inside('sound-v1')).toContain(`${FOLDER}clips.json`)
    const second = await fill(caches, sound)
    expect(second.end).toEqual({ state: 'ready' })
    expect(second.clips).toContain('c.mp3')
    expect(second.clips.length).toBeLessThan(3)
  })

  it('mends a clip that was changed on the disk', async () => {
    const caches = new FakeCaches()
    const sound = await soundOf('v1', CLIPS)
    await fill(caches, sound)
    caches.damage('sound-v1', `${FOLDER}b.mp3`, 'xx')
    expect((await fill(caches, sound)).clips).toEqual(['b.mp3'])
  })

  it('does not take what the build didn’t make, and stores the others', async () => {
    const caches = new FakeCaches()
    const { end } = await fill(caches, await soundOf('v1', CLIPS), { [`${FOLDER}a.mp3`]: () => new Response('something else') })
    expect([end, caches.inside('sound-v1')]).toEqual([{ state: 'failed' }, FILES.filter((file) => !file.endsWith('a.mp3'))])
  })

  it.each(['<!doctype html><title>Wartung</title>', '{}', '[]', 'null', '{"version":1,"clips":[]}', '{"version":"v2","clips":{}}', '{"version":"v2","clips":[{"file":"../app.js"}]}', '{"version":"v2","clips":[null]}'])('keeps what it has when a server gives no list but %s', async (lie) => {
    const caches = new FakeCaches()
    await fill(caches, await soundOf('v1', CLIPS))
    const { end } = await fill(caches, { [`${FOLDER}clips.json`]: lie })
    expect([end, await caches.keys(), caches.inside('sound-v1')]).toEqual([{ state: 'ready' }, ['sound-v1'], FILES])
  })

  it('takes unchanged clips over from the version before, which goes when the new one is whole', async () => {
    const caches = new FakeCaches()
    await fill(caches, await soundOf('v1', CLIPS))
    const next = await soundOf('v2', { ...CLIPS, b: 'Beh' })
    const broken = await fill(caches, next, { [`${FOLDER}b.mp3`]: () => new Response('', { status: 500 }) })
    expect([broken.end, await caches.keys()]).toEqual([{ state: 'failed' }, ['sound-v1', 'sound-v2']])
    expect([(await fill(caches, next)).clips, await caches.keys()]).toEqual([['b.mp3'], ['sound-v2']])
  })

  it('leaves the sound of another language alone', async () => {
    const caches = new FakeCaches()
    await (await caches.open('sound-x')).put(`${SCOPE}ton/en/clips.json`, new Response('{}'))
    await fill(caches, await soundOf('v1', CLIPS))
    expect(await caches.keys()).toEqual(['sound-x', 'sound-v1'])
  })

  it('waits for a list that isn’t made yet', async () => expect((await fill(new FakeCaches(), {})).told).toEqual([{ state: 'absent' }]))

  it('looks through what is stored when the server is away', async () => {
    const caches = new FakeCaches()
    const away = { [`${FOLDER}clips.json`]: () => Promise.reject(new TypeError('no network')) }
    expect((await fill(caches, {}, away)).end).toEqual({ state: 'failed' })
    await fill(caches, await soundOf('v1', CLIPS))
    expect((await fill(caches, {}, away)).end).toEqual({ state: 'ready' })
  })

  it('stops where there is no room, and says so', async () => {
    const caches = new FakeCaches()
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`x${index}`, `${index}`]))
    const open = caches.open
    caches.open = async (name) => {
      const cache = await open(name)
      const { put } = cache
      cache.put = async (url, response) => (String(url).endsWith('.mp3') ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : put(url, response))
      return cache
    }
    const { told, clips } = await fill(caches, await soundOf('v1', many))
    expect(told).toEqual([{ state: 'full' }])
    expect(clips.length).toBeLessThan(10)
  })

  it('is filled once, however many ask', async () => {
    const network = fakeNetwork(await soundOf('v1', CLIPS))
    const store = createSoundStore({ caches: new FakeCaches(), fetch: network.fetch })
    const told: string[] = []
    await Promise.all([store.fill(LIST, () => told.push('first')), store.fill(LIST, ({ state }) => told.push(state))])
    expect(network.asked.filter((url) => url.endsWith('.mp3')).sort()).toEqual(FILES.filter((file) => file.endsWith('.mp3')))
    expect(told.at(-1)).toBe('ready')
  })
})
