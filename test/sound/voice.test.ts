import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { lineId } from '../../src/language/line.ts'
import { shownKey } from '../../src/model/shown-key.ts'
import { openCache } from '../../src/sound/cache/clip-cache.mjs'
import { makeClips, type Made } from '../../src/sound/make-clips.ts'
import { findVoice, type Way } from '../../src/sound/voice/find-voice.mjs'
import { command } from '../../src/sound/voice/ways/command.mjs'
import { npmEspeak } from '../../src/sound/voice/ways/npm-espeak.mjs'
import { clipList, writeClips, type ClipList } from '../../src/sound/write-clips.ts'
import { tone, wavOf } from './tone.ts'

const folder = mkdtempSync(join(tmpdir(), 'voice-'))
afterAll(() => rmSync(folder, { recursive: true }))
const wav = join(folder, 'tone.wav')
writeFileSync(wav, wavOf(tone(300, { seconds: 0.5 })))

const told: string[] = []
const ground = (env: NodeJS.ProcessEnv = {}) => ({ keep: folder, env, log: (message: string) => void told.push(message) })

describe('the voice', () => {
  it('is the command of the operator, when there is one that speaks', async () => {
    expect(await findVoice(ground({ VOICE_COMMAND: `cat "${wav}"` }))).toMatchObject({ kind: 'command', name: 'VOICE_COMMAND' })
  })

  it('is never another one than was asked for', async () => {
    await expect(findVoice(ground({ VOICE_COMMAND: 'exit 3' }))).rejects.toThrow(/VOICE_COMMAND: .*ended with 3/)
    await expect(findVoice(ground({ VOICE_COMMAND: 'echo no sound' }))).rejects.toThrow('no WAV')
  })

  it('is the next one when a way fails, and says why', async () => {
    const broken: Way = { name: 'broken', find: async () => Promise.reject(new Error('no network')) }
    expect(await findVoice(ground(), { ways: [command, broken, npmEspeak] })).toMatchObject({ kind: 'espeak' })
    expect(told).toContain('Voice: broken: no network')
  })
})

const SENTENCES = ['Guten Tag', 'Sie können zurück.', 'Das **Budget** für Arbeit', 'Rufen Sie an: 0221 809 0', 'Ja', 'Nein', 'Zurück', 'Start', 'Das gilt ab 1. Juli 2026.', '§ 61 SGB IX']
const lines = SENTENCES.map((text) => ({ id: lineId(text.replaceAll('**', '')), text: text.replaceAll('**', ''), shown: [shownKey(text)] }))

describe('from sentences to clips, with the voice that is always there', () => {
  const dist = join(folder, 'ton')
  const make = async (recorded = new Map<string, string>()): Promise<Made> => {
    const voice = await npmEspeak.find(ground())
    return makeClips({ lines, pronunciations: [], recorded, voice: voice!, cache: openCache(join(folder, 'cache')), progress: () => {} })
  }
  const read = () => JSON.parse(readFileSync(join(dist, 'clips.json'), 'utf8')) as ClipList

  it('gives each Line a clip, and speaks none twice', async () => {
    const first = await make()
    expect(first.spoken).toBe(SENTENCES.length)
    expect(first.clips.map(({ id }) => id)).toEqual(lines.map(({ id }) => id))
    const second = await make()
    expect(second.spoken).toBe(0)
    expect(clipList(second.clips, 'v')).toEqual(clipList(first.clips, 'v'))
  })

  it('writes them with a list that fits, takes a recording first, and removes what is gone', async () => {
    const { clips } = await make(new Map([[lines[0]!.id, wav]]))
    writeClips(dist, clips, clipList(clips, 'espeak'))
    const list = read()
    expect(list.clips.filter(({ kind }) => kind === 'recorded').map(({ id }) => id)).toEqual([lines[0]!.id])
    for (const { file, bytes, seconds } of list.clips) {
      expect(readFileSync(join(dist, file))).toHaveLength(bytes)
      expect(seconds).toBeGreaterThan(0.3)
    }
    expect(list.bytes / 1000 / (list.seconds / 60)).toBeLessThan(260)
    writeClips(dist, clips.slice(1), clipList(clips.slice(1), 'espeak'))
    expect(() => readFileSync(join(dist, `${lines[0]!.id}.mp3`))).toThrow()
    expect(read().version).not.toBe(list.version)
  })
})
