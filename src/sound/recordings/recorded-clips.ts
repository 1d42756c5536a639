import { readFileSync } from 'node:fs'
import { ALL_FORMATS, BufferSource, Input } from 'mediabunny'
import type { Sound } from '../make-clips.ts'
import type { Voice } from '../voice/voice.mjs'
import { makeAll } from '../workers/make-all.mjs'

/**
 * Clips from recordings, by the id of their Line. WAV is cut, made even in loudness and encoded like a synthetic clip; MP3 is
 * taken as it is.
 * @param recorded id → path
 * @throws when a file holds no sound
 */
export async function recordedClips(recorded: ReadonlyMap<string, string>, voice: Voice): Promise<Map<string, Sound>> {
  const sounds = new Map<string, Buffer>([...recorded].filter(([, path]) => !isWav(path)).map(([id, path]) => [id, readFileSync(path)]))
  const tasks = [...recorded].filter(([, path]) => isWav(path)).map(([id, wav]) => ({ id, wav }))
  await makeAll(voice, tasks, ({ id }, clip) => void sounds.set(id, clip))
  return new Map(await Promise.all([...sounds].map(async ([id, mp3]) => [id, { id, kind: 'recorded', mp3, seconds: await secondsIn(mp3, recorded.get(id)!) }] as const)))
}

const isWav = (path: string) => path.endsWith('.wav')

async function secondsIn(mp3: Buffer, path: string): Promise<number> {
  const input = new Input({ source: new BufferSource(mp3), formats: ALL_FORMATS })
  const seconds = await input.computeDuration().catch(() => 0)
  if (seconds > 0) return seconds
  throw new Error(`${path} has no sound in it.`)
}
