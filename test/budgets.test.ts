import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { isGerman } from '../src/language/tongue.ts'
import type { Pack } from '../src/offline/store/pack.ts'
import { SHAPES } from '../src/offline/store/pieces.ts'
import { catalogue } from './content/shipped.ts'

const DIST = process.env['KIOSK_DIST'] ?? 'dist'
const packed = (text: Buffer, quality = 11) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length
const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`
const read = (file: string) => readFileSync(join(DIST, file))
const sizes = new Map<string, number>()
/** As it is sent; packing a large file takes a second. */
const sent = (file: string) => sizes.get(file) ?? sizes.set(file, packed(read(file))).get(file)!
const files = readdirSync(DIST, { recursive: true }).map(String)

/** One first flight of a server is ten packets: 14,600 bytes, the headers of the answer among them. */
const FLIGHT = 14 * 1024

/** What is small enough when it is packed quickly is small enough. */
const isAtMost = (budget: number, file: string) => packed(read(file), 6) <= budget || sent(file) <= budget

describe('the first view of a page, as it is sent', () => {
  const pages = files.filter((file) => file.endsWith('.html'))

  it('fits one flight with its style and its first picture', () => {
    expect(pages.length).toBeGreaterThan(100)
    expect(pages.filter((file) => !isAtMost(FLIGHT, file))).toEqual([])
  })
})

/** The folders of the languages beside German: what they weigh is told apart. */
const others = catalogue.languages.filter((language) => !isGerman(language)).map(({ path }) => path)

const isOther = (path: string) => others.some((folder) => path.startsWith(`${folder}/`))

/** The worker as it would be without their entries in its list. */
const listInGerman = () => packed(Buffer.from(read('sw.js').toString().replace(/\{[^{}]*\burl"?:"([^"]*)"[^{}]*\},?/g, (entry, url: string) => (isOther(url) ? '' : entry))))

/** A pack as it would be without them. */
function inGerman(file: string): number {
  const { files, pieces } = JSON.parse(read(file).toString()) as Pack
  const kept = Object.entries(files).filter(([path]) => !isOther(path))
  if (!kept.length || kept.length === Object.keys(files).length) return kept.length && sent(file)
  const used = new Set(kept.flatMap(([, page]) => page.pieces))
  return packed(Buffer.from(JSON.stringify({ files: Object.fromEntries(kept), pieces: pieces.map((piece, at) => (used.has(at) ? piece : '')) })))
}

describe('what a kiosk is stored with, as it is sent', () => {
  const list = [...read('sw.js').toString().matchAll(/\burl"?:"([^"]*)"/g)].map((match) => match[1]!)
  const packs = files.filter((file) => /^paket-.*\.json$/.test(file) && file !== SHAPES)
  const inPacks = new Set(packs.flatMap((file) => Object.keys((JSON.parse(read(file).toString()) as { files: object }).files)))
  const single = list.filter((url) => !inPacks.has(url))

  it('is at most 450 kB in both registers, without the sound, and at most 130 kB more for each other language', () => {
    expect(list.length).toBeGreaterThan(150)
    expect(single.filter((url) => !['.png', '.woff2'].includes(extname(url)))).toEqual([])
    const alone = single.reduce((sum, url) => sum + read(url).length, 0)
    const whole = packs.reduce((sum, file) => sum + sent(file), 0) + sent('sw.js') + alone
    const german = packs.reduce((sum, file) => sum + inGerman(file), 0) + listInGerman() + alone
    console.log(`The whole kiosk: ${list.length} files, ${packs.length} packs, ${kB(whole)}; without other languages than German ${kB(german)}.`)
    expect(german).toBeLessThan(450_000)
    expect(whole - german).toBeGreaterThan(10_000)
    expect(whole - german).toBeLessThan(130_000 * others.length)
  })

  it('comes in packs that each fit a slow line', () => {
    for (const file of packs) expect(sent(file), file).toBeLessThan(150_000)
  })
})

it('the list of the worker, which each update brings and nobody waits for, is at most 15 kB, and 5 kB more for each other language', () => {
  console.log(`The list of the worker: ${kB(sent('sw.js'))}; without other languages than German ${kB(listInGerman())}.`)
  expect(listInGerman()).toBeLessThan(15_000)
  expect(sent('sw.js')).toBeLessThan(15_000 + 5_000 * others.length)
})

it('an update of what all pages share is at most 60 kB', () => {
  console.log(`What pages share: ${(sent(SHAPES) / 1000).toFixed(1)} kB.`)
  expect(sent(SHAPES) + sent('sw.js')).toBeLessThan(60_000)
})
