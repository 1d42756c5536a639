import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** Where clips are kept between builds: outside the repository, so that all its copies share them. @param {NodeJS.ProcessEnv} env */
export function cacheFolder(env) {
  if (env['CLIP_CACHE']) return resolve(env['CLIP_CACHE'])
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'meine-arbeit-meine-wahl/clips')
}

const NAME = /^([0-9a-f]{32})-([0-9a-f]{32})\.mp3$/

/**
 * Clips by what they were made from. The name of a file holds the hash of its bytes too: one that was cut off or changed is
 * noticed and taken for missing.
 * @param {string} folder
 */
export function openCache(folder) {
  mkdirSync(folder, { recursive: true })
  const known = new Map(readdirSync(folder).flatMap((file) => (NAME.test(file) ? [[file.slice(0, 32), file]] : [])))
  return { get, put, prune }

  /** @param {string} key from `keyOf` @returns {Buffer | undefined} */
  function get(key) {
    const file = known.get(key)
    if (!file) return undefined
    const clip = readFileSync(join(folder, file))
    if (NAME.exec(file)?.[2] === short(clip)) return clip
    rmSync(join(folder, file), { force: true })
    known.delete(key)
    return undefined
  }

  /** Written beside its place and moved there when whole. @param {string} key @param {Buffer} clip */
  function put(key, clip) {
    const file = `${key}-${short(clip)}.mp3`
    const part = join(folder, `${randomUUID()}.part`)
    writeFileSync(part, clip)
    renameSync(part, join(folder, file))
    known.set(key, file)
  }

  /** Removes what no key of these stands for. @param {ReadonlySet<string>} used @returns {number} how many */
  function prune(used) {
    const kept = new Set([...used].map((key) => known.get(key)))
    const unused = readdirSync(folder).filter((file) => /\.(mp3|part)$/.test(file) && !kept.has(file))
    for (const file of unused) rmSync(join(folder, file), { force: true })
    return unused.length
  }
}

/** @typedef {ReturnType<typeof openCache>} ClipCache */

/** @param {...string} parts all that a clip is made from */
export const keyOf = (...parts) => short(Buffer.from(parts.join('\0')))

/** @param {Buffer} bytes */
const short = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 32)
