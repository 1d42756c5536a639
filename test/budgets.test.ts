import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { SHAPES } from '../src/offline/store/pieces.ts'

const DIST = process.env['KIOSK_DIST'] ?? 'dist'
const packed = (text: Buffer, quality = 11) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length
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

describe('what a kiosk is stored with, as it is sent', () => {
  const list = [...read('sw.js').toString().matchAll(/\burl"?:"([^"]*)"/g)].map((match) => match[1]!)
  const packs = files.filter((file) => /^paket-.*\.json$/.test(file) && file !== SHAPES)
  const inPacks = new Set(packs.flatMap((file) => Object.keys((JSON.parse(read(file).toString()) as { files: object }).files)))
  const single = list.filter((url) => !inPacks.has(url))

  it('is at most 450 kB, without the sound', () => {
    expect(list.length).toBeGreaterThan(150)
    expect(single.filter((url) => !['.png', '.woff2'].includes(extname(url)))).toEqual([])
    const bytes = [...packs, 'sw.js'].reduce((sum, file) => sum + sent(file), 0) + single.reduce((sum, url) => sum + read(url).length, 0)
    console.log(`The whole kiosk: ${list.length} files, ${packs.length} packs, ${(bytes / 1000).toFixed(0)} kB.`)
    expect(bytes).toBeLessThan(450_000)
  })

  it('comes in packs that each fit a slow line', () => {
    for (const file of packs) expect(sent(file), file).toBeLessThan(150_000)
  })
})

it('the list of the worker, which each update brings, is at most 14 kB', () => expect(sent('sw.js')).toBeLessThan(14_000))

it('an update of what all pages share is at most 60 kB', () => {
  console.log(`What pages share: ${(sent(SHAPES) / 1000).toFixed(1)} kB.`)
  expect(sent(SHAPES) + sent('sw.js')).toBeLessThan(60_000)
})
