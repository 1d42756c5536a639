import { SHAPE } from './clip/make-clip.mjs'
import { secondsOf } from './clip/mp3.mjs'
import { keyOf, type ClipCache } from './cache/clip-cache.mjs'
import type { SpokenLine } from './lines/spoken-lines.ts'
import { saidForm, type Pronunciation } from './lines/said.ts'
import { recordedClips } from './recordings/recorded-clips.ts'
import type { Voice } from './voice/voice.mjs'
import { makeAll } from './workers/make-all.mjs'

/** A clip that is ready to be written. */
export interface Clip {
  id: string
  kind: 'recorded' | 'synthetic'
  mp3: Buffer
  seconds: number
  /** By what the browser finds it, see `shownKey`. */
  shown: readonly string[]
}

/** A clip before anybody knows where it is shown. */
export type Sound = Omit<Clip, 'shown'>

export interface Order {
  lines: readonly SpokenLine[]
  pronunciations: readonly Pronunciation[]
  /** The path of a recording, by the id of its Line. */
  recorded: ReadonlyMap<string, string>
  voice: Voice
  cache: ClipCache
  /** Told now and then how many of the missing ones are made. */
  progress(done: number, all: number): void
}

export interface Made {
  clips: Clip[]
  /** How many the voice had to speak; the others were in the cache. */
  spoken: number
  /** The keys of all clips in the cache that were used. */
  used: Set<string>
}

/** A clip for each Line: its recording, else from the cache, else spoken now. @throws when one can't be made */
export async function makeClips({ lines, pronunciations, recorded, voice, cache, progress }: Order): Promise<Made> {
  const byHand = await recordedClips(recorded, voice)
  const said = new Map(lines.filter(({ id }) => !recorded.has(id)).map(({ id, text }) => [id, saidForm(text, pronunciations)]))
  const keys = new Map([...said.values()].map((text) => [text, keyOf(voice.kind, voice.name, voice.version, SHAPE, text)]))
  const missing = [...keys].filter(([, key]) => !cache.get(key)).map(([text]) => ({ text }))
  let done = 0
  await makeAll(voice, missing, ({ text }, clip) => {
    cache.put(keys.get(text)!, clip)
    progress(++done, missing.length)
  })
  const clips = lines.map(({ id, shown }) => ({ ...(byHand.get(id) ?? spoken(id, cache.get(keys.get(said.get(id)!)!)!)), shown }))
  return { clips, spoken: missing.length, used: new Set(keys.values()) }
}

const spoken = (id: string, mp3: Buffer): Sound => ({ id, kind: 'synthetic', mp3, seconds: secondsOf(mp3.length) })
