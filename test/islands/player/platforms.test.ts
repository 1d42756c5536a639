// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Clip } from '../../../src/islands/player/clips/clips.ts'
import { createSaying } from '../../../src/islands/player/saying.ts'
import { confirmVoice } from '../../../src/islands/player/voice/confirmed.ts'
import { createVoice } from '../../../src/islands/player/voice/voice.ts'
import { ENGLISH, fakeSpeech, GERMAN, type Platform } from './fake-speech.ts'

const ANDROID = 'Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36'
const FIREFOX_ANDROID = 'Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0'
const REMOTE = { lang: 'de-DE', localService: false, name: 'Google Deutsch' }

/** Every known platform, with what must be heard where the build has a clip, and where it has none. */
const PLATFORMS: Record<string, { platform: Platform; withClip: string; without: string }> = {
  'a German voice of the device': { platform: { voices: [ENGLISH, GERMAN] }, withClip: 'de-DE', without: 'de-DE' },
  'no voices at all (Android WebView, Firefox on Linux)': { platform: { voices: [] }, withClip: 'clip', without: 'nothing' },
  'only an English default (WebKitGTK)': { platform: { voices: [{ ...ENGLISH, localService: false }, ENGLISH] }, withClip: 'clip', without: 'nothing' },
  'voices that come late': { platform: { voices: [GERMAN], late: 300 }, withClip: 'de-DE', without: 'de-DE' },
  'voices that come very late': { platform: { voices: [GERMAN], late: 2000 }, withClip: 'clip', without: 'de-DE' },
  'voices that come too late': { platform: { voices: [GERMAN], late: 60_000 }, withClip: 'clip', without: 'nothing' },
  'cancel that ends (Firefox)': { platform: { voices: [GERMAN], cancel: 'end' }, withClip: 'de-DE', without: 'de-DE' },
  'cancel that fails (Chrome)': { platform: { voices: [GERMAN], cancel: 'error' }, withClip: 'de-DE', without: 'de-DE' },
  'a voice that never ends': { platform: { voices: [GERMAN], neverEnds: true }, withClip: 'de-DE clip', without: 'de-DE nothing' },
  'a voice that never starts': { platform: { voices: [GERMAN], neverStarts: true }, withClip: 'clip', without: 'nothing' },
  'a voice that is cut off': { platform: { voices: [GERMAN], cutAt: 500 }, withClip: 'clip', without: 'nothing' },
  'a voice of the network that stops after 15 s': { platform: { voices: [REMOTE, ENGLISH], cutAt: 15_000 }, withClip: 'clip', without: 'nothing' },
  'German that is listed and speaks English (Chrome on Android)': { platform: { voices: [GERMAN, ENGLISH], speaks: 'en-US', userAgent: ANDROID }, withClip: 'clip', without: 'nothing' },
  'de_DE': { platform: { voices: [ENGLISH, { lang: 'de_DE', localService: true }] }, withClip: 'de_DE', without: 'de_DE' },
  'deu-DEU (Firefox on Android)': { platform: { voices: [ENGLISH, { lang: 'deu-DEU', localService: true }], userAgent: FIREFOX_ANDROID }, withClip: 'deu-DEU', without: 'deu-DEU' },
  'a language that only begins alike': { platform: { voices: [{ lang: 'den-CA', localService: true }] }, withClip: 'clip', without: 'nothing' },
}

const LINE = 'Sie haben ein Recht darauf.'

/** What is heard of one line: the language of the voice, „clip“, „nothing“ where the player must say so. */
async function heardOn(platform: Platform, kind?: Clip['kind']): Promise<string> {
  const { heard } = fakeSpeech(platform)
  const clips: string[] = []
  const clip = kind && { kind, say: async () => void clips.push('clip') }
  const voice = createVoice()
  const said = createSaying({ find: async () => clip }, voice)(LINE, { slow: false, signal: new AbortController().signal })
  await vi.advanceTimersByTimeAsync(120_000)
  const outcome = await said
  voice.end()
  expect(heard.filter(({ lang }) => /^en/i.test(lang)), 'English').toEqual([])
  return [...heard.map(({ lang }) => lang), ...clips, ...(outcome === 'mute' ? ['nothing'] : [])].join(' ')
}

beforeEach(() => {
  vi.useFakeTimers()
  localStorage.clear()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('with a clip of a synthetic voice', () => {
  it.each(Object.entries(PLATFORMS))('%s', async (_, { platform, withClip }) => expect(await heardOn(platform, 'synthetic')).toBe(withClip))
})

describe('without a clip', () => {
  it.each(Object.entries(PLATFORMS))('%s', async (_, { platform, without }) => expect(await heardOn(platform)).toBe(without))
})

describe('a recording', () => {
  it.each(Object.entries(PLATFORMS))('goes before %s', async (_, { platform }) => expect(await heardOn(platform, 'recorded')).toBe('clip'))
})

describe('Chrome on Android', () => {
  const platform: Platform = { voices: [GERMAN], userAgent: ANDROID }

  it('may speak once a person has heard German', async () => {
    confirmVoice(true)
    expect(await heardOn(platform, 'synthetic')).toBe('de-DE')
  })

  it('may not where a person has heard something else, and nor may any other browser', async () => {
    confirmVoice(false)
    expect(await heardOn(platform, 'synthetic')).toBe('clip')
    expect(await heardOn({ voices: [GERMAN] }, 'synthetic')).toBe('clip')
  })
})

describe('a voice that failed once', () => {
  it('is not waited for again on this page', async () => {
    const { heard } = fakeSpeech({ voices: [GERMAN], neverStarts: true })
    const voice = createVoice()
    const clips: string[] = []
    const say = createSaying({ find: async (words) => ({ kind: 'synthetic', say: async () => void clips.push(words) }) }, voice)
    const how = { slow: false, signal: new AbortController().signal }
    const first = say(LINE, how)
    await vi.advanceTimersByTimeAsync(8000)
    await first
    await say('Zwei.', how)
    expect([clips, heard]).toEqual([[LINE, 'Zwei.'], []])
  })

  it('is not one that was stopped', async () => {
    const { heard, speaksNow } = fakeSpeech({ voices: [GERMAN], cancel: 'error' })
    const voice = createVoice()
    const stopped = new AbortController()
    const first = voice.say(LINE, { slow: false, signal: stopped.signal }).catch(() => 'stopped')
    await vi.advanceTimersByTimeAsync(100)
    stopped.abort()
    expect([await first, speaksNow()]).toEqual(['stopped', false])
    const second = voice.say(LINE, { slow: true, signal: new AbortController().signal })
    await vi.advanceTimersByTimeAsync(2000)
    await second
    expect(heard).toEqual([{ text: LINE, lang: 'de-DE', rate: 0.8 }])
  })

  it('says the number of a phone digit by digit', async () => {
    const { heard } = fakeSpeech({ voices: [GERMAN] })
    const said = createVoice().say('0221 47', { slow: false, signal: new AbortController().signal })
    await vi.advanceTimersByTimeAsync(2000)
    await said
    expect(heard[0]!.text).toBe('0 2 2 1 4 7')
  })
})
