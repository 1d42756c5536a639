import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { parseYaml } from '../../src/workshop/parse-yaml.ts'
import { readPack, type Files, type ReadOptions } from '../../src/workshop/read-pack.ts'

const GOOD = join(import.meta.dirname, '../fixtures/workshops/good/workshop.yaml')

export const goodYaml = () => readFileSync(GOOD, 'utf8')

/** Twelve photos of about 400 kB: with them the pack has 5 MB. */
export const photoNames = (yaml = goodYaml()) => [...yaml.matchAll(/photo: ([\w.]+)/g)].map((match) => match[1]!)

const PHOTO_SIZE = 415_000

/** A picture in one colour that a browser really draws, as large as a photo: what stands behind its end is skipped. */
export function png(colour: readonly [number, number, number], size = PHOTO_SIZE): Uint8Array {
  const side = 96
  const rows = Buffer.concat(Array.from({ length: side }, () => Buffer.concat([Buffer.from([0]), Buffer.from(Array.from({ length: side }, () => colour).flat())])))
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const image = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))])
  return new Uint8Array(Buffer.concat([image, Buffer.alloc(Math.max(0, size - image.length), colour[0])]))
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1))
  }
  return ~crc >>> 0
}

export const bytes = (text: string) => new TextEncoder().encode(text)

const drawn = new Map<number, [string, Uint8Array][]>()

/** The photos of the good pack, each in a colour of its own. */
function photosOf(size: number): [string, Uint8Array][] {
  const known = drawn.get(size) ?? photoNames().map((name, index): [string, Uint8Array] => [name, png([60 + index * 15, 120, 200 - index * 12], size)])
  drawn.set(size, known)
  return known
}

/** The good pack as files, with changes: a text in place of `workshop.yaml`, other files added, taken away or exchanged. */
export function files(yaml = goodYaml(), other: Record<string, Uint8Array | null> = {}, size = 2000): Files {
  const photos = photosOf(size)
  return new Map([...new Map<string, Uint8Array | null>([['workshop.yaml', bytes(yaml)], ...photos, ...Object.entries(other)])].filter((entry): entry is [string, Uint8Array] => entry[1] !== null))
}

export const KNOWN = {
  roles: ['gruppenleitung', 'eigener-werkstattrat', 'eigene-frauenbeauftragte', 'vertrauensperson', 'sozialer-dienst', 'vermittlungsstelle'],
  offices: ['kokobe-rheinland'],
}

/** Reads as a device does on the day of the fixture. */
export const read = (given: Files, options: ReadOptions = {}) => readPack(given, { known: KNOWN, today: '2026-11-22', yaml: parseYaml, ...options })

/** Rules and sentences of what is wrong. */
export function problemsOf(given: Files, options: ReadOptions = {}): string[] {
  const found = read(given, options)
  return 'problems' in found ? found.problems.map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`) : []
}
