import { createHash } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isStored, withIntegrity } from '../../src/build/precache.ts'
import { folderWith } from './folder-with.ts'

const FILES: Record<string, string> = { 'index.html': 'Start', 'angebote/index.html': 'Angebote', 'alltag/index.html': 'Alltag', '404.html': 'Fehlt', 'app.js': 'script()', 'angebote/x-index.html': 'x' }

describe('the list of what is stored', () => {
  let folder: string
  beforeEach(() => void (folder = folderWith(FILES)))
  afterEach(() => rmSync(folder, { recursive: true }))

  const list = () => withIntegrity(Object.keys(FILES).reverse().map((url) => ({ url, revision: 'r', size: 1 })), folder).manifest

  it('names each page by the address under which it is asked for, in a fixed order', () => {
    expect(list().map((entry) => entry.url)).toEqual(['', '404.html', 'alltag/', 'angebote/', 'angebote/x-index.html', 'app.js'])
  })

  it('gives each file the hash of its bytes, and no second one', () => {
    for (const { url, integrity, revision } of list()) {
      const text = FILES[url] ?? FILES[`${url}index.html`]!
      expect(integrity, url).toBe(`sha256-${createHash('sha256').update(text).digest('base64')}`)
      expect(revision).toBe(null)
    }
  })

  it('leaves out what the server keeps to itself, and the worker', () => {
    expect(['_headers', 'sw.js', 'paket-de.json', 'ton/de-simple/a.mp3', 'sbom.cdx.json'].filter(isStored)).toEqual([])
    expect(['index.html', 'angebote/_x.html', 'suche-0.json', 'icons/icon.svg'].filter(isStored)).toHaveLength(4)
    writeFileSync(join(folder, 'sw.js'), '')
    expect(withIntegrity(['_headers', 'sw.js', 'app.js'].map((url) => ({ url })), folder).manifest.map(({ url }) => url)).toEqual(['app.js'])
  })

  it('names the pack in which a file comes: the pages of a language, or all other text', () => {
    writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="de-simple" dir="ltr">')
    writeFileSync(join(folder, 'bild.png'), 'x')
    const { manifest } = withIntegrity(['index.html', 'app.js', 'bild.png'].map((url) => ({ url })), folder)
    expect(Object.fromEntries(manifest.map(({ url, pack }) => [url, pack]))).toEqual({ '': 'paket-de-simple.json', 'app.js': 'paket-dateien.json', 'bild.png': undefined })
  })

  it('stops the build when a file is missing', () => expect(() => withIntegrity([{ url: 'fehlt.html' }], folder)).toThrow(/fehlt\.html/))
})
