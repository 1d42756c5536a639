import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEncoder, secondsOf } from '../../src/sound/clip/mp3.mjs'
import { linesInHtml } from '../../src/sound/lines/lines-in-html.ts'
import { shownKey } from '../../src/model/shown-key.ts'
import { tone } from '../sound/tone.ts'

const TON = 'ton/de-simple'

/**
 * A copy of a silent build in which some pages can be heard: each of their Lines has a clip, a real MP3 of a quarter of a second.
 * The list of the worker knows the changed pages, so that the kiosk is stored as always.
 * @param paths of the pages; `''` is the start page
 */
export async function withSound(root: string, paths: readonly string[]): Promise<{ root: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-with-sound-'))
  cpSync(root, folder, { recursive: true })
  let worker = readFileSync(join(folder, 'sw.js'), 'utf8')
  for (const file of pagesIn(folder)) {
    const before = readFileSync(join(folder, file))
    const after = before.toString().replace(/data-sound="[^"]*"/, `data-sound="/${TON}/clips.json"`)
    writeFileSync(join(folder, file), after)
    worker = worker.replace(sha256(before), sha256(Buffer.from(after)))
  }
  writeFileSync(join(folder, 'sw.js'), worker)
  await writeSound(folder, paths)
  return { root: folder, remove: () => rmSync(folder, { recursive: true }) }
}

const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html') && !file.startsWith('alltag'))

async function writeSound(folder: string, paths: readonly string[]): Promise<void> {
  const encode = await openEncoder()
  const lines = paths.flatMap((path) => linesInHtml(readFileSync(join(folder, path, 'index.html'), 'utf8')))
  rmSync(join(folder, 'ton'), { recursive: true, force: true })
  mkdirSync(join(folder, TON), { recursive: true })
  const clips = [...new Set(lines.map(({ id }) => id))].map((id, index) => {
    const mp3 = encode(tone(300 + index, { seconds: 0.25, level: 0.3 }), 16_000)
    writeFileSync(join(folder, TON, `${id}.mp3`), mp3)
    return { id, file: `${id}.mp3`, sha256: sha256(mp3), seconds: secondsOf(mp3.length), kind: 'synthetic', bytes: mp3.length, shown: lines.filter((line) => line.id === id).map(({ text }) => shownKey(text)) }
  })
  writeFileSync(join(folder, TON, 'clips.json'), JSON.stringify({ voice: 'tone', version: 'test', digits: {}, clips }))
}

const sha256 = (bytes: Buffer) => `sha256-${createHash('sha256').update(bytes).digest('base64')}`

/** To be run in a page: notes every line that is marked, in `window.read`. */
export const NOTE_LINES = `
  window.read = []
  new MutationObserver((all) => all.forEach(({ target }) => target.hasAttribute('data-reading') && window.read.push(target.textContent)))
    .observe(document, { subtree: true, attributeFilter: ['data-reading'] })`

/** To be run in a page: the lines that a person sees in it, in their order. */
export const SEEN_LINES = `[...document.querySelectorAll('main .line')].filter((line) => line.checkVisibility()).map((line) => line.textContent)`

/** To be run in a page: whether everything was read. */
export const IS_READ = `!document.querySelector('[data-part=strip]').hidden && !document.querySelector('[data-player=go]').hidden && !document.querySelector('[data-reading]')`

/** To be run in a page: whether kiosk and sound are stored. */
export const IS_STORED = `document.querySelector('.store-sound').textContent === JSON.parse(document.querySelector('.store-sound').dataset.words).ready[0].parts[0].text`
