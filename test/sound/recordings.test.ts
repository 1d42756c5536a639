import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lineId } from '../../src/language/line.ts'
import { checkRecordings, recordingsFolder } from '../../src/sound/recordings/check-recordings.ts'
import { recordedClips } from '../../src/sound/recordings/recorded-clips.ts'
import { openEncoder } from '../../src/sound/clip/mp3.mjs'
import { catalogueOf, problemsOf } from '../content/fixture.ts'
import { tone, wavOf } from './tone.ts'

const INDEX = 'content/recordings/de-simple/index.yaml'
const content = mkdtempSync(join(tmpdir(), 'recordings-'))
const folder = recordingsFolder(content, 'de-simple')

beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.yaml'), '')
  writeFileSync(join(folder, 'zurueck.wav'), wavOf(tone(300, { seconds: 1.5, level: 0.2, rate: 44_100 }), { rate: 44_100 }))
  writeFileSync(join(folder, 'hilfe.mp3'), (await openEncoder())(tone(300, { seconds: 2, level: 0.2 }), 16_000))
})
afterAll(() => rmSync(content, { recursive: true }))

const spoken = new Map([['de-simple', ['Sie können zurück.', 'Wir helfen Ihnen.'].map((text) => ({ id: lineId(text), text, shown: [] }))]])

const rules = (yaml: string) =>
  checkRecordings(catalogueOf({ [INDEX]: yaml }).recordings, content, spoken).map(({ file, line, rule, fix }) => ({ place: `${file}:${line} ${rule}`, fix }))

const GOOD = '- { text: "Sie **können** zurück.", file: zurueck.wav }\n- { text: Wir helfen Ihnen., file: hilfe.mp3 }\n'

describe('recordings', () => {
  it('belong to a Line, whatever marks it has', () => {
    expect(rules(GOOD)).toEqual([])
    expect(catalogueOf({ [INDEX]: GOOD }).recordings[0]!.line).toBe(lineId('Sie können zurück.'))
  })

  it('are refused when their sentence has changed, with the sentence that it may be now', () => {
    expect(rules(GOOD.replace('**können**', 'dürfen'))).toEqual([{ place: `${INDEX}:1 recording-unspoken`, fix: 'Vielleicht heißt der Satz jetzt: „Sie können zurück.“ Dann nehmen Sie ihn neu auf.' }])
  })

  it('are refused when their file is missing', () => {
    expect(rules(GOOD.replace('zurueck.wav', 'anders.wav')).map(({ place }) => place)).toEqual([`${INDEX}:1 recording-missing`, `${INDEX}:1 recording-unnamed`])
  })

  it('are refused when no entry names them', () => {
    expect(rules(GOOD.split('\n')[0]!).map(({ place }) => place)).toEqual([`${INDEX}:1 recording-unnamed`])
  })

  it('are refused in a language that there is not', () => {
    expect(problemsOf({ 'content/recordings/fr/index.yaml': GOOD }).map(({ rule }) => rule)).toEqual(['unknown-language'])
  })

  it('become clips: WAV is encoded, MP3 is taken as it is', async () => {
    const paths = new Map([['a', join(folder, 'zurueck.wav')], ['b', join(folder, 'hilfe.mp3')]])
    const clips = await recordedClips(paths, { kind: 'espeak', name: '', version: '' })
    expect(clips.get('a')).toMatchObject({ id: 'a', kind: 'recorded' })
    expect(clips.get('a')!.seconds).toBeCloseTo(1.7, 0)
    expect(clips.get('b')!.seconds).toBeCloseTo(2.1, 1)
    await expect(recordedClips(new Map([['c', join(folder, 'index.yaml')]]), { kind: 'espeak', name: '', version: '' })).rejects.toThrow('no sound')
  })
})
