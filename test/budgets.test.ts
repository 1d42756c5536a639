import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { isGerman } from '../src/language/tongue.ts'
import type { Pack } from '../src/offline/store/pack.ts'
import type { StoredFile } from '../src/offline/store/store.ts'
import { drawerFile, DRAWERS, planFile, shapeFile } from '../src/offline/store/shape.ts'
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
  const packs = files.filter((file) => /^paket-(?!form-|fach-)[^/]*\.json$/.test(file))
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

it('the list of the worker, which each update brings, is at most 14 kB, and 5 kB more for each other language', () => {
  console.log(`The list of the worker: ${kB(sent('sw.js'))}; without other languages than German ${kB(listInGerman())}.`)
  expect(listInGerman()).toBeLessThan(FLIGHT)
  expect(sent('sw.js')).toBeLessThan(FLIGHT + 5_000 * others.length)
})

describe('what an update brings in three languages, the list of the worker with it', () => {
  const list = [...read('sw.js').toString().matchAll(/\{"integrity":[^{}]*\}/g)].map(([entry]) => JSON.parse(entry!) as StoredFile)
  const pages = list.map(({ url }) => url).filter((url) => /(^|\/|\.html)$/.test(url))
  const shapes = [...new Set(list.map(({ pack }) => shapeFile(pack ?? '')))].filter((file) => files.includes(file)).map(sent)
  const drawers = Array.from({ length: DRAWERS }, (_, drawer) => sent(drawerFile(drawer))).sort((a, b) => b - a)
  /** A sentence with a new word is learnt by the search of each register. */
  const learnt = () => 2 * Math.max(...files.filter((file) => /(^|\/)suche-\w+\.json$/.test(file)).map(sent))
  const sum = (sizes: readonly number[]) => sizes.reduce((a, b) => a + b, 0)

  it('is at most 40 kB for a sentence of any page', () => {
    expect([pages.length > 150, shapes.length]).toEqual([true, catalogue.languages.length])
    const plans = pages.map((page) => sent(planFile(page)))
    console.log(`A plan: ${kB(sum(plans) / plans.length)}, at most ${kB(Math.max(...plans))}; a shape: ${shapes.map(kB).join(', ')}; a drawer: at most ${kB(drawers[0]!)}; the search of a sentence: ${kB(learnt())}.`)
    expect(sent('sw.js') + Math.max(...plans) + learnt()).toBeLessThan(40_000)
  })

  it('is at most 40 kB for a sentence that several pages share', () => {
    expect(sent('sw.js') + Math.max(...shapes) + drawers[0]! + learnt()).toBeLessThan(40_000)
  })

  it('is at most 60 kB for a line of the style of all pages', () => {
    expect(sent('sw.js') + sum(shapes) + sum(drawers.slice(0, 4))).toBeLessThan(60_000)
  })
})
