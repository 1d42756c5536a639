import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cacheFolder, keyOf, openCache } from '../../src/sound/cache/clip-cache.mjs'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'clips-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const key = keyOf('pico', '1', 'Guten Tag')
const clip = Buffer.from('a clip')

describe('the cache of clips', () => {
  it('gives back what was put in, to the next one too', () => {
    const cache = openCache(folder)
    expect(cache.get(key)).toBeUndefined()
    cache.put(key, clip)
    expect(cache.get(key)).toEqual(clip)
    expect(openCache(folder).get(key)).toEqual(clip)
  })

  it('knows voices and texts apart', () => {
    expect(new Set([keyOf('pico', '1', 'Tag'), keyOf('pico', '2', 'Tag'), keyOf('pico', '1', 'Tage'), keyOf('pico1', 'Tag')]).size).toBe(4)
  })

  it('notices a file that was cut off, and forgets it', () => {
    openCache(folder).put(key, clip)
    truncateSync(join(folder, readdirSync(folder)[0]!), 3)
    const cache = openCache(folder)
    expect(cache.get(key)).toBeUndefined()
    cache.put(key, clip)
    expect(openCache(folder).get(key)).toEqual(clip)
  })

  it('removes what nobody needs any more', () => {
    const cache = openCache(folder)
    cache.put(key, clip)
    cache.put(keyOf('old'), clip)
    expect(cache.prune(new Set([key]))).toBe(1)
    expect(openCache(folder).get(key)).toEqual(clip)
    expect(openCache(folder).get(keyOf('old'))).toBeUndefined()
  })

  it('lies outside the repository, where the system keeps such things or CLIP_CACHE says', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/x' })).toBe('/x/meine-arbeit-meine-wahl/clips')
    expect(cacheFolder({ CLIP_CACHE: '/y', XDG_CACHE_HOME: '/x' })).toBe('/y')
    expect(cacheFolder({})).toMatch(/\.cache\/meine-arbeit-meine-wahl\/clips$/)
  })
})
