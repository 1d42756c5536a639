import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../src/commands/serve/serve.mjs'
import { IS_READ, IS_STORED, NOTE_LINES, SEEN_LINES, withSound } from '../browser/with-sound.ts'
import { until, type Engine } from './engine.ts'
import { ENGINES, lacking } from './engines.ts'

/** WebKitGTK keeps its voices, which are all English: they must not be heard either. */
const WITHOUT_VOICE = `Object.defineProperty(window, 'speechSynthesis', { value: undefined })`

// Chromium reads in test/browser/sound.test.ts.
describe.each(ENGINES.slice(1))('$name', (each) => {
  const { lacks, skip } = lacking(each)
  let root = ''
  let remove = () => {}
  let engine: Engine | undefined
  beforeAll(async () => ({ root, remove } = await withSound(process.env['KIOSK_DIST'] ?? 'dist', [''])))
  afterAll(async () => {
    const errors = engine?.errors?.() ?? []
    await engine?.close()
    remove()
    expect(errors, 'errors in the console').toEqual([])
  })

  it.skipIf(skip)('reads a whole page in its order, without the server', async () => {
    expect(lacks, 'Debian packages').toEqual([])
    const server = await serve({ root })
    engine = await each.open(WITHOUT_VOICE)
    await engine.open(server.url)
    await until(engine, IS_STORED)
    await server.close()
    await engine.reload()
    await until(engine, IS_STORED)
    const seen = await engine.value<string[]>(SEEN_LINES)
    expect(seen.length).toBeGreaterThan(12)
    await engine.value(`(() => {${NOTE_LINES}})()`)
    await engine.press('[data-player=read]')
    await until(engine, `${IS_READ} || !document.querySelector('[data-part=wait]').hidden`)
    // Where the first touch came while the player was fetched, it asks for another one.
    if (await engine.value(`!document.querySelector('[data-part=wait]').hidden`)) await engine.press('h1')
    await until(engine, IS_READ)
    expect(await engine.value('window.read.filter((text, index, all) => text !== all[index - 1])')).toEqual(seen)
  })
})
