// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createClips } from '../../../src/islands/player/clips/clips.ts'
import { clipsFor, type ClipEntry, type ClipList } from '../../../src/islands/player/clips/list.ts'
import { createPlayback } from '../../../src/islands/player/clips/playback.ts'
import { shownKey } from '../../../src/model/shown-key.ts'
import { sha256 } from '../../../src/offline/store/sha256.ts'
import { FakeCaches } from '../../offline/fake.ts'

const entry = (id: string): ClipEntry => ({ id, file: `${id}.mp3`, sha256: '', seconds: 1, kind: 'synthetic', shown: id === 'aaaaa' ? [shownKey('Guten Tag.'), shownKey('Ton')] : [] })
const LIST: ClipList = { digits: { 0: 'd0', 2: 'd2', 7: 'd7' }, clips: new Map(['aaaaa', 'd0', 'd2', 'd7'].map((id) => [id, entry(id)])), shown: new Map([[shownKey('Guten Tag.'), 'aaaaa']]) }
const idsFor = (words: string) => clipsFor(words, LIST).map((clip) => clip.id)

describe('the clips of a line', () => {
  it('are its own', () => expect(idsFor('Guten  Tag.')).toEqual(['aaaaa']))
  it('are digits for a number that nobody knew before', () => expect(idsFor('(02) 27-0')).toEqual(['d0', 'd2', 'd2', 'd7', 'd0']))
  it.each(['Gute Tage.', '02 a', '1', '', ' - '])('are none for „%s“', (words) => expect(idsFor(words)).toEqual([]))
})

describe('a clip', () => {
  const how = { slow: false, signal: new AbortController().signal }
  afterEach(() => vi.unstubAllGlobals())

  /** A server and a store that have some files. */
  async function world({ stored, served, hashOf = 'Ton' }: { stored?: string; served?: string; hashOf?: string }) {
    const clips = JSON.stringify({ digits: {}, clips: [{ ...entry('aaaaa'), sha256: await sha256(new TextEncoder().encode(hashOf)) }] })
    const address = new URL('/ton/clips.json', location.href).href
    const caches = new FakeCaches()
    if (stored !== undefined) {
      const cache = await caches.open('sound-1')
      await cache.put('/ton/clips.json', new Response(clips))
      await cache.put(address.replace('clips.json', 'aaaaa.mp3'), new Response(stored))
    }
    vi.stubGlobal('caches', caches)
    vi.stubGlobal('isSecureContext', true)
    vi.stubGlobal('fetch', async (url: string) => (served === undefined ? Promise.reject(new TypeError('no network')) : new Response(url.endsWith('.json') ? clips : served)))
    const played: string[] = []
    const playback = { unlock: () => undefined, play: async (blob: Blob) => void played.push(await blob.text()) }
    const clip = await createClips('/ton/clips.json', playback).find('Ton')
    await clip?.say(how).catch((fault: Error) => played.push(fault.name))
    return played
  }

  it('comes from the store, without a network', async () => expect(await world({ stored: 'Ton' })).toEqual(['Ton']))
  it('comes from the server where nothing is stored', async () => expect(await world({ served: 'Ton' })).toEqual(['Ton']))
  it('comes from the server where the stored one was changed', async () => expect(await world({ stored: 'xx', served: 'Ton' })).toEqual(['Ton']))
  it('is not played when it isn’t what the build made', async () => expect(await world({ stored: 'xx', served: 'yy' })).toEqual(['Error']))
  it('is not there without store and server', async () => expect(await world({})).toEqual([]))
})

describe('the one audio element', () => {
  function fakeAudio() {
    const audio = { paused: true, onended: null as (() => void) | null, onerror: null, removeAttribute: vi.fn(), load: vi.fn(), pause: vi.fn(), play: vi.fn(async () => undefined), src: '', playbackRate: 1, defaultPlaybackRate: 1 }
    return { audio, playback: createPlayback(audio as unknown as HTMLAudioElement) }
  }
  const clip = new Blob(['Ton'])

  it('plays slower with the same pitch', () => {
    const { audio, playback } = fakeAudio()
    void playback.play(clip, 1, { slow: true, signal: new AbortController().signal }).catch(() => undefined)
    expect(audio).toMatchObject({ playbackRate: 0.8, preservesPitch: true, webkitPreservesPitch: true })
  })

  it('gives each blob address back', async () => {
    const revoke = vi.spyOn(URL, 'revokeObjectURL')
    const { audio, playback } = fakeAudio()
    const played = playback.play(clip, 1, { slow: false, signal: new AbortController().signal })
    const address = audio.src
    audio.onended!()
    await played
    expect(revoke).toHaveBeenCalledWith(address)
  })

  it('counts as failed when nothing ends eight seconds after it should have', async () => {
    vi.useFakeTimers()
    const { playback } = fakeAudio()
    const played = playback.play(clip, 2, { slow: true, signal: new AbortController().signal }).catch((fault: Error) => fault.message)
    await vi.advanceTimersByTimeAsync(10_400)
    expect(await Promise.race([played, 'still waits'])).toBe('still waits')
    await vi.advanceTimersByTimeAsync(200)
    vi.useRealTimers()
    expect(await played).toMatch(/in time/)
  })
})
