import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../src/commands/serve/serve.mjs'
import { IS_READ, IS_STORED, NOTE_LINES, SEEN_LINES, withSound } from '../browser/with-sound.ts'
import { missing, until, type Engine } from './engine.ts'
import { FIREFOX, openFirefox } from './firefox.ts'
import { openWebkit, WEBKIT } from './webkit.ts'

const WITHOUT_VOICE = `Object.defineProperty(window, 'speechSynthesis', { value: undefined })`

/** WebKitGTK keeps its voices, which are all English: they must not be heard either. */
const ENGINES: { name: string; needs: Record<string, string>; open: () => Promise<Engine> }[] = [
  { name: 'Firefox ESR', needs: FIREFOX, open: () => openFirefox(WITHOUT_VOICE) },
  { name: 'WebKitGTK', needs: WEBKIT, open: openWebkit },
]

const isStrict = process.env['CI'] === 'true'

describe.each(ENGINES)('$name', ({ name, needs, open }) => {
  const lacks = missing(needs)
  if (lacks.length) console.log(`${name} is not looked at. On Debian: apt-get install ${lacks.join(' ')}`)
  let root = ''
  let remove = () => {}
  let engine: Engine | undefined
  beforeAll(async () => ({ root, remove } = await withSound(process.env['KIOSK_DIST'] ?? 'dist', [''])))
  afterAll(async () => {
    await engine?.close()
    remove()
  })

  it.skipIf(lacks.length > 0 && !isStrict)('reads a whole page in its order, without the server', async () => {
    expect(lacks, 'Debian packages').toEqual([])
    const server = await serve({ root })
    engine = await open()
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
