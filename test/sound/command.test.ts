import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runNode } from '../../src/commands/ground/child.mjs'
import { inProject } from '../../src/commands/ground/places.mjs'
import type { ClipList } from '../../src/sound/write-clips.ts'
import { tone, wavOf } from './tone.ts'

const folder = mkdtempSync(join(tmpdir(), 'clips-command-'))
const content = join(folder, 'content')
const wav = join(folder, 'tone.wav')

/** The voice is a tone that says how long a process takes, no more: one for each Line. */
const clips = (env: Record<string, string> = {}) =>
  runNode([inProject('src/commands/run.mjs'), 'clips', '--into', join(folder, 'dist')], { quiet: true, env: { CONTENT: content, CLIP_CACHE: join(folder, 'cache'), VOICE_COMMAND: `cat "${wav}"`, ...env } })

beforeAll(() => {
  writeFileSync(wav, wavOf(tone(300, { seconds: 0.3 })))
  cpSync(inProject('test/fixtures/small/content'), content, { recursive: true })
  // What the interface draws stands in the pictures of the shipped content.
  writeFileSync(join(content, 'pictures.yaml'), `${readFileSync(inProject('content/pictures.yaml'), 'utf8')}garten: blossom\n`)
  cpSync(inProject('content/pictures'), join(content, 'pictures'), { recursive: true })
  const languages = join(content, 'languages.yaml')
  writeFileSync(languages, readFileSync(languages, 'utf8').replace('level: easy,', 'level: easy, sound: true,'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('npm run clips', () => {
  it('writes a clip for each Line of a language with sound, and says how many', async () => {
    const { code, output } = await clips()
    expect(output).toMatch(/Sound of de-simple: all (\d+) Lines have a clip \(0 recorded, \d+ spoken now\)\. [\d.]+ minutes, [\d.]+ MB, \d+ kB a minute/)
    expect(code).toBe(0)
    const ton = join(folder, 'dist/ton')
    expect(readdirSync(ton)).toEqual(['de-simple'])
    const list = JSON.parse(readFileSync(join(ton, 'de-simple/clips.json'), 'utf8')) as ClipList
    expect(readdirSync(join(ton, 'de-simple')).sort()).toEqual([...list.clips.map(({ file }) => file), 'clips.json'].sort())
    expect((await clips()).output).toContain(', 0 spoken now)')
  })

  it('fails when the voice can’t speak, and leaves no list behind that promises more', async () => {
    const { code, output } = await clips({ VOICE_COMMAND: 'read text; test "$text" = "Guten Tag" || exit 1; cat "' + wav + '"' })
    expect(code).not.toBe(0)
    expect(output).toMatch(/clips could not be made\. The first: „.+“: VOICE_COMMAND ended with 1/)
  })
})
